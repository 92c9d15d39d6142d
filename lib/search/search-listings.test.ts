import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { booths } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import type { Locale } from "../i18n/locale";
import { inFilledMarket } from "./filled-market.fixture";
import { searchListings } from "./search-listings";
import type { SearchQuery } from "./search-query";

const titles = {
  en: "Zorblat crying horses, 25 cm",
  zh: "哭哭马毛绒玩具LED灯 25厘米",
  es: "Caballo llorón zorblatón de peluche",
  "pt-br": "Cavalo chorão zorblatão de pelúcia",
  ru: "Плачущие лошадки зорблат, плюш",
  ar: "دمية حصان زُربلات باكٍ، إطار أزرق",
  ur: "روتا ہوا زربلات گھوڑا کھلونا",
  fr: "Cheval zorblatée à l’étoile brodée",
} as const;

/** Publishes a listing for each of these parts and projects them. */
async function publish(parts: Parameters<typeof makeListing>[1][], tx: Tx): Promise<number[]> {
  const shop = await makeShop({}, tx);
  const ids: number[] = [];
  for (const part of parts) ids.push((await makeListing(shop, { status: "published", ...part }, tx)).id);
  await tx.execute(sql`select project_listings(array[${sql.join(ids, sql`, `)}]::bigint[])`);
  return ids;
}

const found = async (locale: Locale, words: string, tx: Tx) =>
  (await searchListings({ locale, words }, tx)).items.map(({ id }) => id);

describe("searching listings", () => {
  test.each<[Locale, string]>([
    ["en", "zorblat horse"],
    ["zh", "哭哭马"],
    ["zh", "毛绒 LED"],
    ["es", "ZORBLATON llorones"],
    ["pt-br", "zorblatao chorao"],
    ["ru", "лошадка зорблат"],
    ["ar", "زربلات"],
    ["ur", "زربلات گھوڑا"],
    ["fr", "zorblatee etoile"],
  ])("finds a listing by words of its title in %s: %s", async (locale, words) => {
    await rolledBack(async (tx) => {
      const [id] = await publish([{ titles }], tx);
      expect(await found(locale, words, tx)).toContain(id);
    })();
  });

  test(
    "matches all forms of an Arabic letter, with and without vowel signs",
    rolledBack(async (tx) => {
      const [id] = await publish([{ titles }], tx);
      for (const words of ["اطار ازرق زربلات", "إطار أزرق زُرْبلات"]) expect(await found("ar", words, tx)).toContain(id);
      expect(await found("ur", "زربلات گهوڑا", tx)).toContain(id);
    }),
  );

  test(
    "finds a single Chinese character, and several characters only next to each other",
    rolledBack(async (tx) => {
      const [together, apart] = await publish([{ titles: { zh: "珐琅鹦鹉" } }, { titles: { zh: "鹉琅珐鹦" } }], tx);
      expect(await found("zh", "鹦", tx)).toEqual(expect.arrayContaining([together, apart]));
      expect(await found("zh", "鹦鹉", tx)).toEqual([together]);
    }),
  );

  test(
    "finds the item number and its parts in every language",
    rolledBack(async (tx) => {
      const [id] = await publish([{ titles, sku: "ZQ-9047/B" }], tx);
      for (const locale of ["en", "zh", "ar"] as const)
        for (const words of ["ZQ-9047/B", "zq 9047", "9047"]) expect(await found(locale, words, tx)).toContain(id);
    }),
  );

  test(
    "finds the listings of the shop at a booth, in the order of the sort and as far as they match the filters",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const booth = { shopId: shop.id, districtCode: "D5", floor: 9, number: "Q-9973" };
      await asShop(shop.id, (own) => own.insert(booths).values(booth), tx);
      const made = [];
      for (const categoryId of [101, 101, 801])
        made.push((await makeListing(shop, { status: "published", titles, categoryId }, tx)).id);
      await tx.execute(sql`select project_listings(array[${sql.join(made, sql`, `)}]::bigint[])`);
      const search = (more: Partial<SearchQuery>) =>
        searchListings({ locale: "en", words: "d5 9f q9973", sort: "newest", ...more }, tx);
      const all = await search({});
      expect(all.items.map(({ id }) => id)).toEqual(made.toReversed());
      expect([all.total, all.shops?.map(({ id }) => id)]).toEqual([3, [shop.id]]);
      expect((await search({ categoryId: 801 })).items.map(({ id }) => id)).toEqual(made.slice(2));
      expect((await search({ isVerified: true })).total).toBe(0);
    }),
  );

  test(
    "finds English titles without a title in the visitor's language, and gives the language of the title",
    rolledBack(async (tx) => {
      const [id] = await publish([{ titles: { en: "Zorblat lantern", zh: "灯笼" } }], tx);
      const { items } = await searchListings({ locale: "fr", words: "zorblat lantern" }, tx);
      expect(items).toMatchObject([{ id, title: "Zorblat lantern", titleLocale: "en" }]);
    }),
  );

  test(
    "requires all words if a listing has them, and returns published listings only",
    rolledBack(async (tx) => {
      await publish(
        [{ titles: { en: "Zorblat lantern" } }, { titles: { en: "Zorblat kettle" }, status: "paused" }],
        tx,
      );
      expect(await found("en", "zorblat", tx)).toHaveLength(1);
      const { items, leftOut } = await searchListings({ locale: "en", words: "zorblat kettle" }, tx);
      expect(items).toHaveLength(1);
      expect(leftOut).toEqual({ words: "zorblat", leftOut: ["kettle"] });
    }),
  );

  test(
    "counts exactly and returns pages sorted by quality",
    rolledBack(async (tx) => {
      const ids = await publish(
        Array.from({ length: 26 }, () => ({ titles: { en: "Zorblat lantern" }, pictureCount: 0 })),
        tx,
      );
      const first = await searchListings({ locale: "en", words: "zorblat" }, tx);
      const second = await searchListings({ locale: "en", words: "zorblat", page: 2 }, tx);
      expect(first).toMatchObject({ total: 26, pageCount: 2 });
      const shown = [...first.items, ...second.items].map(({ id }) => id);
      expect(shown.toSorted()).toEqual(ids.toSorted());
      const quality = await tx.execute<{ quality: number }>(sql`
        select quality from unnest(${`{${shown.join(",")}}`}::bigint[]) with ordinality s(id, place)
        join listing_search on listing_id = id order by place`);
      expect(Array.from(quality, (row) => row.quality)).toEqual(
        Array.from(quality, (row) => row.quality).sort((a, b) => b - a),
      );
      expect((await searchListings({ locale: "en", words: "zorblat", page: 3 }, tx)).items).toEqual([]);
    }),
  );

  test(
    "is limited to an industry",
    rolledBack(async (tx) => {
      const [toy, lamp] = await publish(
        [
          { titles: { en: "Zorblat horse" }, categoryId: 101 },
          { titles: { en: "Zorblat lamp" }, categoryId: 1501 },
        ],
        tx,
      );
      const within = async (categoryId: number) =>
        (await searchListings({ locale: "en", words: "zorblat", categoryId }, tx)).items.map(({ id }) => id);
      expect(await within(1)).toEqual([toy]);
      expect(await within(15)).toEqual([lamp]);
    }),
  );

  test("finds nothing for punctuation, stop words and query syntax, and everything without words", () =>
    inFilledMarket(async (db) => {
      for (const locale of ["en", "zh", "ar"] as const) {
        for (const words of ["the", "!!!", "'; drop table listings; --", "a & | ! ( <-> :*", "\\", "%_", "🐴"])
          expect((await searchListings({ locale, words }, db)).items, words).toEqual([]);
        expect((await searchListings({ locale, words: "" }, db)).total).toBe(6_000);
      }
    }));
});
