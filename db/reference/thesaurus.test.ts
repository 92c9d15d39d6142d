import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { taxonomy } from "@/db/reference/taxonomy";
import { type Locale, locales } from "@/lib/i18n/locale";

type Words = Record<Locale, string[]>;
/** Words by concept: the slug of an industry or a category, or the id of an idea. */
type Concepts = Record<string, Words>;

const folder = new URL("thesaurus/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

const { industries } = taxonomy;
const files = Object.fromEntries(industries.map(({ slug }) => [slug, read(slug) as Concepts]));
const goods: Concepts = Object.assign({}, ...Object.values(files));
const ideas = read("ideas") as Concepts;
const stopWords = read("stop-words") as Words;
const concepts = { ...goods, ...ideas };

/** Lists of words by concept and language. */
const lists = Object.entries(concepts).flatMap(([concept, words]) =>
  locales.map((locale) => ({ concept, locale, phrases: words[locale] })),
);
const listsOfGoods = lists.filter(({ concept }) => concept in goods);

/** Returns the concepts that a phrase points to, in the order of their names. */
const conceptsOf = (locale: Locale, phrase: string): string[] =>
  lists
    .filter((list) => list.locale === locale && list.phrases.includes(phrase))
    .map(({ concept }) => concept)
    .sort();

/** Common characters that only traditional Chinese writes. */
const traditionalOnly = new Set(
  [
    "傘燈機車貓馬魚鳥龍龜鴨雞豬鑰飾鏈環錶鐘襪褲襯衛裝帶絲織線網紗紙筆畫書報電視聽腦鍵隨錄傳輸無飛遙",
    "燒鍋盤壺鐵鋁銅銀鋼鏡櫃門鎖簾蓆墊單雙層條張寬長闊舊嬰兒媽婦親爺學習遊戲樂積動運舉場圍頭髮髒臉膚養護",
    "膠漿粧農藥劑針縫紉鈕釦鉤鈴鑲鑽寶貝瑪聖誕節慶禮結緞蠟燭煙滅蟲籠開關壓縮風熱氣濕濾淨淺藍綠紅黃顏麗",
    "時設計國際廠價貨發買賣優質產類數碼標籤閃銷鮮豔絨綢錢號櫻壽轉輪彈繩紋鬆緊軟輕鹹製飲燙調雜",
  ].join(""),
);

describe("the thesaurus", () => {
  test("has each industry and category once, in the file of its industry", () => {
    for (const { slug, categories } of industries)
      expect.soft(Object.keys(files[slug] ?? {})).toEqual([slug, ...categories.map((category) => category.slug)]);
    expect(Object.keys(goods)).toHaveLength(industries.reduce((sum, { categories }) => sum + 1 + categories.length, 0));
  });

  test("has no other files than those of industries, ideas and stop words", () => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    const expected = [...industries.map(({ slug }) => slug), "ideas", "stop-words"];
    expect(names.sort()).toEqual(expected.map((name) => `${name}.json`).sort());
  });

  test("names ideas by kind and gives none the slug of a category", () => {
    const kind = /^(?:color|material|pattern|mood|audience|occasion|function|motif)_[a-z_]+$/;
    for (const id of Object.keys(ideas)) expect.soft(id).toMatch(kind);
    expect(Object.keys(concepts)).toHaveLength(Object.keys(goods).length + Object.keys(ideas).length);
  });

  test("has lists in all eight languages and no others", () => {
    for (const [concept, words] of Object.entries({ ...concepts, stopWords }))
      expect.soft(Object.keys(words), concept).toEqual([...locales]);
  });

  test("has trimmed phrases in lower case, each once in a list", () => {
    const tables = Object.entries({ stopWords }).flatMap(([concept, words]) =>
      locales.map((locale) => ({ concept, locale, phrases: words[locale] })),
    );
    for (const { concept, locale, phrases } of [...lists, ...tables]) {
      const normalized = phrases.map((phrase) => phrase.trim().replace(/\s+/g, " ").toLowerCase());
      expect.soft(phrases, `${concept} ${locale}`).toEqual([...new Set(normalized)].filter((phrase) => phrase !== ""));
    }
  });

  test("has at least five words a category and language, and eight on average in each language", () => {
    for (const { concept, locale, phrases } of listsOfGoods)
      expect.soft(phrases.length, `${concept} ${locale}`).toBeGreaterThanOrEqual(5);
    for (const locale of locales) {
      const counts = listsOfGoods.filter((list) => list.locale === locale).map(({ phrases }) => phrases.length);
      const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      expect.soft(average, locale).toBeGreaterThanOrEqual(8);
    }
  });

  test("has at least two words an idea and language", () => {
    for (const { concept, locale, phrases } of lists.filter((list) => list.concept in ideas))
      expect.soft(phrases.length, `${concept} ${locale}`).toBeGreaterThanOrEqual(2);
  });

  test("gives no concept a phrase that is a stop word", () => {
    for (const { concept, locale, phrases } of lists) {
      const ignored = new Set(stopWords[locale]);
      expect
        .soft(
          phrases.filter((phrase) => ignored.has(phrase)),
          `${concept} ${locale}`,
        )
        .toEqual([]);
    }
  });

  test("gives no concept a word that could mean anything", () => {
    const vague = [
      "set",
      "gift",
      "box",
      "small",
      "mini",
      "home",
      "kit",
      "case",
      "cover",
      "big",
      "large",
      "accessories",
    ];
    for (const word of vague) expect.soft(conceptsOf("en", word), word).toEqual([]);
  });

  test("writes Chinese in simplified characters", () => {
    for (const { concept, phrases } of lists.filter(({ locale }) => locale === "zh"))
      expect
        .soft(
          phrases.filter((phrase) => [...phrase].some((character) => traditionalOnly.has(character))),
          concept,
        )
        .toEqual([]);
  });

  const umbrellas = ["beach-patio", "folding", "golf", "kids", "reverse", "straight", "sun"];
  const allUmbrellas = umbrellas.map((kind) => `${kind}-umbrellas`);

  test("gives a plain umbrella to each kind of umbrella, not to its parts", () => {
    const words: [Locale, string][] = [
      ["en", "umbrella"],
      ["zh", "雨伞"],
      ["es", "paraguas"],
      ["pt-br", "guarda-chuva"],
      ["ru", "зонт"],
      ["ar", "شمسية"],
      ["ur", "چھتری"],
      ["fr", "parapluie"],
    ];
    for (const [locale, word] of words) expect.soft(conceptsOf(locale, word), word).toEqual(allUmbrellas);
  });

  test.each<[Locale, string, string]>([
    ["en", "stuffed animal", "plush-toys"],
    ["en", "kids toys", "toys"],
    ["en", "keyring", "keychains"],
    ["en", "water bottle", "drinkware-bottles"],
    ["en", "thermos", "drinkware-bottles"],
    ["en", "trainers", "sneakers"],
    ["en", "crocs", "clogs"],
    ["en", "xmas baubles", "christmas-ornaments"],
    ["en", "usb-c cable", "chargers-cables"],
    ["en", "cell phone case", "phone-cases"],
    ["en", "iphone case", "phone-cases"],
    ["en", "lego blocks", "building-blocks"],
    ["en", "chandelier", "crystal-chandeliers"],
    ["en", "rain poncho", "ponchos"],
    ["en", "horse", "motif_horse"],
    ["en", "sad", "mood_crying"],
    ["zh", "背包", "backpacks"],
    ["zh", "袜子", "cotton-socks"],
    ["zh", "毛绒", "plush-toys"],
    ["zh", "马", "motif_horse"],
    ["zh", "哭脸", "mood_crying"],
    ["zh", "无人机", "camera-drones"],
    ["es", "pendientes", "earrings"],
    ["es", "aretes", "earrings"],
    ["es", "caballo", "motif_horse"],
    ["es", "mochila escolar", "school-bags"],
    ["pt-br", "capinha", "phone-cases"],
    ["ru", "плюшевая", "plush-toys"],
    ["ru", "грустная", "mood_crying"],
    ["ru", "павербанк", "power-banks"],
    ["ar", "قطيفة", "plush-toys"],
    ["ar", "شنطة", "handbags"],
    ["ar", "أوشحة", "scarves-shawls"],
    ["ur", "چپل", "flip-flops"],
    ["fr", "lustre cristal", "crystal-chandeliers"],
  ])("knows the %s phrase %s as %s", (locale, phrase, concept) => {
    expect(conceptsOf(locale, phrase)).toContain(concept);
  });
});
