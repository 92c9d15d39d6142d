import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { booths, shops } from "@/db/schema";
import { inMarketWithReferenceData, makeListing, makeShop, rolledBack } from "@/db/testing";
import { buildSuggestions } from "./build-suggestions";
import { suggest } from "./suggest";
import { makeSuggestedShop, shopNames as names, listingTitles as titles } from "./suggestions.fixture";

describe("suggestions for several words, other languages and booths", () => {
  test(
    "are phrases in which each typed word begins a word of the phrase or its category, in any order",
    rolledBack(async (tx) => {
      const crying = "Crying zorblat horse";
      await makeSuggestedShop({ en: "Quorble" }, [{ en: `${crying}, 25 cm` }, { en: "Zorblat lamp, 25 cm" }], tx);
      const labels = async (input: string) => (await suggest("en", input, tx)).map(({ label }) => label);
      for (const input of ["zorbl hor", "plush zorbl cry", "cry toys zor"])
        expect.soft(await labels(input), input).toEqual([crying]);
      expect(await labels("horse zorb")).toEqual(["horse zorblat", crying]);
      expect(await labels("zorblat plush ho")).toEqual(["zorblat plush horse", crying]);
      expect(await labels("zorblat")).toEqual(["Zorblat lamp", crying]);
      expect(await labels("zorblat camp")).toEqual([]);
    }),
  );

  test("name the category beside the many phrases of its listings", () =>
    inMarketWithReferenceData(async (db, owner) => {
      await buildSuggestions(db);
      await owner`
        insert into suggestions (locale, kind, folded, target, label, weight, words)
        select 'en', 'phrase', 'zorblat ' || n, '101', 'Zorblat ' || n, 1,
          suggestion_lexemes('en', 'zorblat ' || n, 'plush toys')
        from generate_series(1, 700) n`;
      // A written row is stored after the others, where a limit reaches it last.
      await owner`update suggestions set weight = weight + 1 where kind = 'category'`;
      const found = await suggest("en", "plush to", db);
      expect(found.filter(({ kind }) => kind === "category")).toMatchObject([{ label: "Plush Toys" }]);
    }));

  test(
    "begin with the words that complete the last one in most listings, in their usual spelling",
    rolledBack(async (tx) => {
      const heads = [
        "Little zorblat cuddly",
        "Crying zorblat cuddly",
        "Crying zorblat lamp",
        "Zorblat crème",
        "Zorblat cup",
      ];
      const made = [...heads, "Little zorblat cuddly", "Big zorblat crème"].map((en) => ({ en: `${en}, 25 cm` }));
      await makeSuggestedShop({ en: "Quorble" }, made, tx);
      const [first, second] = await suggest("en", "Zorblat C", tx);
      expect(first).toEqual({
        kind: "phrase",
        label: "Zorblat cuddly",
        locale: "en",
        category: "Plush Toys",
        count: 3,
      });
      expect(second).toMatchObject({ label: "Zorblat crème", count: 2 });
      expect((await suggest("en", "plush zorb", tx))[0]).toMatchObject({ label: "plush zorblat", count: 7 });
    }),
  );

  test(
    "are of the other languages in the script of the typed text after fewer than three in the reader's",
    rolledBack(async (tx) => {
      await makeSuggestedShop(names, [titles], tx);
      const lamp = { kind: "phrase", label: titles.zh.split(" ")[0], locale: "zh", category: "Plush Toys", count: 1 };
      expect(await suggest("en", "佐布拉小", tx)).toEqual([lamp]);
      expect(await suggest("en", "马佐", tx)).toContainEqual(lamp);
      expect(await suggest("es", "зорблат л", tx)).toContainEqual(
        expect.objectContaining({ label: "Зорблат-лошадка", locale: "ru", category: "Peluches" }),
      );
      const arabic = (await suggest("en", "زربلات", tx)).filter(({ kind }) => kind === "phrase");
      expect(arabic).toMatchObject([{ locale: "ar" }, { locale: "ur" }]);
      expect(await suggest("ar", "мягкие игр", tx)).toContainEqual(
        expect.objectContaining({ kind: "category", label: "دمى محشوة", category: { id: 101, slug: "plush-toys" } }),
      );
    }),
  );

  test(
    "are the shop at a booth whose address is typed, and only while it is open",
    rolledBack(async (tx) => {
      const shop = await makeShop({ names: { en: "Quorble" } }, tx);
      const booth = { districtCode: "D5", floor: 9, number: "Q-9971" };
      await asShop(shop.id, (inside) => inside.insert(booths).values({ shopId: shop.id, ...booth }), tx);
      const found = { kind: "shop", label: "Quorble", handle: shop.handle, booth };
      for (const input of ["D5 9F Q-9971", "q9971", "五区9楼Q9971", "Q-9971"])
        expect.soft(await suggest("en", input, tx), input).toEqual([found]);
      expect(await suggest("en", "D4 9F Q-9971", tx)).toEqual([]);
      const close = (inside: typeof tx) =>
        inside.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, shop.id));
      await asShop(shop.id, close, tx);
      expect(await suggest("en", "D5 9F Q-9971", tx)).toEqual([]);
    }),
  );

  test(
    "show a picture of the category's best listing",
    rolledBack(async (tx) => {
      await makeSuggestedShop({ en: "Quorble" }, [], tx);
      await tx.execute("delete from listing_search");
      const shop = await makeShop({}, tx);
      const { id } = await makeListing(shop, { status: "published", pictureCount: 1 }, tx);
      await tx.execute(`select project_listings(array[${id}]::bigint[])`);
      await buildSuggestions(tx);
      const found = await suggest("en", "plush toys", tx);
      expect(found.find(({ kind }) => kind === "category")).toMatchObject({ pictureKey: expect.any(String), count: 1 });
    }),
  );
});
