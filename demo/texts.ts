import { type Locale, locales, type Texts } from "../lib/i18n/locale";
import { isMeasure, measureTexts } from "./measures";
import type { Chance } from "./random";
import { phraseOf, phrases, sentences, type Trade } from "./words";

/** The choices that make one design of its category. */
export type Make = {
  noun: Texts;
  /** Where the measure stands in the category's list of sizes: it also decides volume, weight and price. */
  sizeIndex: number;
  size?: Texts;
  material?: Texts;
  features: Texts[];
  use: Texts;
  offer: Texts;
  /** Ids of the phrases of its colours. */
  colorIds: string[];
};

/** How many shapes a title may have; as many again say one phrase more. */
export const titleShapes = 9;

/** Phrases that stand beside each other, so that no grammar is ever computed. */
export function titlesOf(make: Make, shape: number): Texts {
  const { noun, size, features, use, offer, colorIds } = make;
  const [feature] = features;
  const isNamed = make.material && noun.en.toLowerCase().includes(make.material.en.toLowerCase());
  const material = isNamed ? undefined : make.material;
  const color = colorInTitle(colorIds[0] ?? "multi");
  const parts = [
    [noun, size, material, feature, color],
    [noun, material, size, use, feature],
    [noun, feature, size, color, use],
    [noun, size, feature, use, color],
    [noun, color, material, size, use],
    [noun, material, feature, color, use],
    [noun, material, size, offer, color],
    [noun, feature, size, offer, use],
    [noun, size, color, offer, feature],
  ][shape % titleShapes];
  const said = (parts ?? [noun]).filter((part) => part !== undefined).slice(0, shape < titleShapes ? 4 : 5);
  return inAll((locale) =>
    list(
      said.map((part) => part[locale]),
      locale,
    ),
  );
}

const whole = new Set(["multi", "warm-white", "natural", "clear"]);

/** A colour beside a noun whose gender it need not follow: "цвет красный", "لون أحمر". */
function colorInTitle(id: string): Texts {
  const color = phraseOf(id);
  if (whole.has(id)) return color;
  return {
    ...color,
    es: `color ${color.es}`,
    "pt-br": `em ${color["pt-br"]}`,
    ru: `цвет ${color.ru}`,
    ar: `لون ${color.ar}`,
    ur: color.ur.endsWith("رنگ") ? color.ur : `${color.ur} رنگ`,
    fr: `coloris ${color.fr}`,
  };
}

/** What it is, how it is made, how it is packed, how it is sold: four to six sentences. */
export function descriptionsOf(
  trade: Trade,
  make: Make,
  packing: { packed: Texts; pieces: number },
  chance: Chance,
): Texts {
  const made = chance.some(trade.sentences, chance.whole(1, 2));
  const sold = chance.some(sentences.general, chance.whole(1, 2));
  const told = [factsOf(make), ...made, packingSentence(packing, chance), ...sold];
  return inAll((locale) =>
    joinedSentences(
      told.map((text) => text[locale]),
      locale,
    ),
  );
}

function factsOf({ noun, material, features, size }: Make): Texts {
  return inAll((locale) => {
    const said = [material, size, ...features.slice(0, 2)].flatMap((part) => (part ? [part[locale]] : []));
    const facts = said.length ? `${colon(locale)}${list(said, locale)}` : "";
    return `${noun[locale]}${facts}${stop(locale)}`;
  });
}

function packingSentence({ packed, pieces }: { packed: Texts; pieces: number }, chance: Chance): Texts {
  const sentence = chance.pick(sentences.packing);
  const count = measureTexts(`${pieces} pcs`);
  return inAll((locale) => sentence[locale].replace("{packing}", packed[locale]).replace("{count}", count[locale]));
}

/** Whole sentences, one after the other. */
export const joinedSentences = (sentences: string[], locale: Locale): string =>
  sentences.join(locale === "zh" ? "" : " ");

/** Several values of one attribute. */
export const joined = (values: Texts[]): Texts =>
  inAll((locale) =>
    values
      .map((value) => value[locale])
      .join(locale === "zh" ? "、" : locale === "ar" || locale === "ur" ? "، " : ", "),
  );

/** A value of an attribute in every language: a phrase of the market, or a measure. */
export function valueTexts(value: string, trade: Trade): Texts {
  const texts = phrases[value] ?? trade.features[value];
  if (texts) return texts;
  if (!isMeasure(value)) throw new Error(`no phrase for ${value} (${trade.category.slug})`);
  return measureTexts(value);
}

export const inAll = (text: (locale: Locale) => string): Texts =>
  Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as Texts;

/** "a, b, c" as the language writes it. */
export const list = (parts: string[], locale: Locale): string =>
  parts.join(locale === "zh" ? " " : locale === "ar" || locale === "ur" ? "، " : ", ");

const colon = (locale: Locale) => (({ zh: "：", fr: " : ", ru: " — " }) as Record<string, string>)[locale] ?? ": ";
const stop = (locale: Locale) => (locale === "zh" ? "。" : locale === "ur" ? "۔" : ".");
