import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listings, listingTexts } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { type Locale, locales } from "../i18n/locale";
import { buildSuggestions } from "./build-suggestions";
import { suggest } from "./suggest";
import { makeSuggestedShop, shopNames as names, listingTitles as titles } from "./suggestions.fixture";

const inputs: Record<Locale, [input: string, phrase: string]> = {
  en: ["ZORBLÁT  ho", "Zorblat horse lamp"],
  zh: ["佐布", "佐布拉小马灯"],
  es: ["zorbl", "Zorblat de caballo"],
  "pt-br": ["zor", "Zorblat de cavalo"],
  ru: ["зорблат ло", "Зорблат-лошадка"],
  ar: ["زُرْب", "زربلات حصان"],
  ur: ["زربلات گ", "زربلات گھوڑا"],
  fr: ["zorblat a", "Zorblat à cheval"],
};

describe("suggestions for a prefix", () => {
  test(
    "are beginnings of titles in every language, regardless of case, accents and vowel signs",
    rolledBack(async (tx) => {
      await makeSuggestedShop(names, [titles, titles], tx);
      for (const locale of locales) {
        const [input, phrase] = inputs[locale];
        expect
          .soft(await suggest(locale, input, tx), locale)
          .toContainEqual(expect.objectContaining({ kind: "phrase", label: phrase, locale, count: 2 }));
      }
    }),
  );

  test(
    "are shops and categories by any word of their name, and Chinese ones by any character",
    rolledBack(async (tx) => {
      const { handle } = await makeSuggestedShop(names, [titles], tx);
      const shop = { kind: "shop", handle };
      for (const input of ["zor", "zorblat wor", "quorble"])
        expect(await suggest("en", input, tx)).toContainEqual({ ...shop, label: names.en });
      expect(await suggest("ru", "игрушк", tx)).toContainEqual({ ...shop, label: names.ru });
      const plush = {
        kind: "category",
        category: { id: 101, slug: "plush-toys" },
        count: 1,
        pictureKey: expect.stringMatching(/^test-/),
      };
      expect(await suggest("en", "plush to", tx)).toContainEqual({ ...plush, label: "Plush Toys" });
      expect(await suggest("zh", "绒玩", tx)).toContainEqual({ ...plush, label: "毛绒玩具" });
    }),
  );

  test(
    "are at most five phrases, two categories and two shops, eight in all, sorted by frequency",
    rolledBack(async (tx) => {
      const many = [6, 5, 4, 3, 2, 1].flatMap((count) =>
        Array.from({ length: count }, () => ({ en: `Zorblat ${"abcdef"[6 - count]}, 25 cm` })),
      );
      await makeSuggestedShop({ en: "Zorblat one" }, many, tx);
      const labels = async (input: string) => (await suggest("en", input, tx)).map(({ label }) => label);
      expect(await labels("zorbl")).toEqual([..."abcde"].map((each) => `Zorblat ${each}`).concat("Zorblat one"));
      expect(await labels("zor")).toEqual(await labels("zorbl"));
      const all = await suggest("en", "c", tx);
      expect(all.length).toBeLessThanOrEqual(8);
      expect(all.filter(({ kind }) => kind === "category")).toHaveLength(2);
    }),
  );

  test(
    "are from published listings only, and removed once these are",
    rolledBack(async (tx) => {
      const closed = await makeShop({ names: { en: "Zorblat nothing" } }, tx);
      await makeListing(closed, { titles: { en: "Zorblat draft" } }, tx);
      await makeSuggestedShop({ en: "Quorble" }, [{ en: "Zorblat lamp" }], tx);
      expect(await suggest("en", "zorblat", tx)).toEqual([
        { kind: "phrase", label: "Zorblat lamp", locale: "en", category: "Plush Toys", count: 1 },
      ]);
      await tx.execute("delete from listing_search");
      await buildSuggestions(tx);
      expect(await suggest("en", "zorblat", tx)).toEqual([]);
      expect(await suggest("en", "zor", tx)).toEqual([]);
    }),
  );

  test(
    "contain the name of a category once, as category",
    rolledBack(async (tx) => {
      await makeSuggestedShop({ en: "Quorble" }, [{ en: "Plush toys, 25 cm" }], tx);
      const found = await suggest("en", "plush toys", tx);
      expect(found.map(({ kind }) => kind)).toEqual(["category"]);
    }),
  );

  test(
    "are precomputed for prefixes of hundreds of titles",
    rolledBack(async (tx) => {
      const shop = await makeSuggestedShop({ en: "Quorble" }, [], tx);
      await asShop(
        shop.id,
        async (inside) => {
          const row = { shopId: shop.id, categoryId: 101, locale: "en", status: "published" } as const;
          const all = Array.from({ length: 310 }, () => ({ ...row, publishedAt: new Date() }));
          const made = await inside.insert(listings).values(all).returning();
          const text = { shopId: shop.id, locale: "en", slug: "zorblat" } as const;
          await inside
            .insert(listingTexts)
            .values(made.map(({ id }, index) => ({ ...text, listingId: id, title: `Zorblat x${index}` })));
        },
        tx,
      );
      await tx.execute("select project_listings(array(select id from listings))");
      await buildSuggestions(tx);
      for (const input of ["zorblat", "zorblat x"]) {
        const row = await tx.query.suggestionPrefixes.findFirst({ where: (each) => eq(each.prefix, input) });
        expect(row?.items.map(({ label }) => label)).toEqual([0, 1, 2, 3, 4].map((index) => `Zorblat x${index}`));
        expect((await suggest("en", input, tx)).map(({ label }) => label)).toEqual(
          row?.items.map(({ label }) => label),
        );
      }
      expect(await tx.query.suggestionPrefixes.findFirst({ where: (each) => eq(each.prefix, "zorblat x3") })).toBe(
        undefined,
      );
      expect(await suggest("en", "zorblat x30", tx)).toHaveLength(5);
    }),
  );

  test("are empty for an empty prefix and for a long text", async () => {
    for (const input of ["", "   ", "\0", "x".repeat(61)]) expect(await suggest("en", input)).toEqual([]);
  });
});
