import { describe, expect, test } from "vitest";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { findLastCategory } from "./find-last-category";
import { listEditorCategories } from "./list-editor-categories";
import { listOwnListings } from "./list-own-listings";

describe("a shop's own listings", () => {
  test(
    "are counted, searched by title or item number, and visible to the shop only",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      await makeListing(shop, { titles: { zh: "哭哭马" }, sku: "100%" }, tx);
      await makeListing(shop, { status: "published", titles: { en: "Teddy", zh: "泰迪熊" }, sku: "B_2" }, tx);
      await makeListing(shop, { status: "removed", publishedAt: new Date() }, tx);
      await makeListing(other, { status: "published" }, tx);
      const actor = await makeActor({ [shop.id]: "assistant" }, tx);
      const listed = (more: object) => listOwnListings(actor, { shopId: shop.id, locale: "en", ...more }, tx);

      expect((await listed({})).counts).toEqual({
        published: 1,
        draft: 1,
        paused: 0,
        discontinued: 0,
        under_review: 0,
      });
      expect((await listed({})).total).toBe(2);
      expect((await listed({ status: "draft" })).rows).toMatchObject([
        { title: "哭哭马", titleLocale: "zh", moq: 120, lowestPrice: 930, highestPrice: 1164, status: "draft" },
      ]);
      for (const [q, found] of [
        ["teddy", 1],
        ["泰迪", 1],
        ["%", 1],
        ["b_", 1],
        ["_", 1],
        ["nothing", 0],
      ] as const)
        expect({ q, total: (await listed({ q })).total }).toEqual({ q, total: found });
      await expect(listOwnListings(actor, { shopId: other.id, locale: "en" }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "start in the category of the newest one",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const actor = await makeActor({ [shop.id]: "assistant" }, tx);
      expect(await findLastCategory(actor, shop.id, tx)).toBeUndefined();
      await makeListing(shop, { categoryId: 104 }, tx);
      expect(await findLastCategory(actor, shop.id, tx)).toBe(104);
      const { industries, attributes } = await listEditorCategories("zh", tx);
      const category = industries.flatMap((industry) => industry.categories).find(({ id }) => id === 104);
      expect(category).toMatchObject({ name: "积木拼装玩具", unit: "套" });
      for (const code of category?.attributeCodes ?? []) expect(attributes[code]?.name).toBeTruthy();
    }),
  );
});
