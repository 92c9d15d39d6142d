import { describe, expect, test } from "vitest";
import { rolledBack } from "@/db/testing";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { locales } from "../i18n/locale";
import { makeImportedListing, plushCells } from "./imported-listing.fixture";
import { makeTableShop } from "./table.fixture";

describe("the titles of imported listings", () => {
  const han = /\p{Script=Han}/u;

  test(
    "are generated in the missing languages, and unchanged where written",
    rolledBack(async (tx) => {
      const { checkRows, run, inShop, actor, shop } = await makeTableShop(tx);
      const onlyChinese = { ...plushCells, "title.en": "" };
      await run(
        await checkRows([
          { ...onlyChinese, sku: "T-1" },
          { ...plushCells, sku: "T-2" },
        ]),
      );
      const made = await inShop((inside) => inside.query.listings.findMany({ columns: { id: true, sku: true } }));
      const find = async (sku: string) => {
        const listingId = made.find((each) => each.sku === sku)?.id ?? 0;
        const found = await findListingForEdit(actor, { shopId: shop.id, listingId }, tx);
        if (!found) throw new Error("no listing");
        return found;
      };
      const one = await find("T-1");
      expect(Object.keys(one.texts).sort()).toEqual([...locales].sort());
      expect(one.texts.zh?.title).toBe("哭哭马");
      for (const locale of locales) if (locale !== "zh") expect(one.texts[locale]?.title).not.toMatch(han);
      expect(one.origins.fr?.origin).toBe("built");
      const two = await find("T-2");
      expect(two.texts.en?.title).toBe("Crying horse");
      expect(two.origins.en?.origin).toBe("own");
      expect(two.texts.fr?.title).toContain("Crying horse");
      expect(two.texts.ru?.title).not.toMatch(/[a-z]/);
    }),
  );

  test(
    "are generated again for a changed row, restored by undo, and unchanged by the same table",
    rolledBack(async (tx) => {
      const { checkRows, run, undo, view, find } = await makeImportedListing(tx, "T-3");
      const before = await find();
      const row = { sku: "T-3", "title.en": "Laughing horse" };
      const input = await checkRows([row]);
      await run(input);
      const after = await find();
      expect(after.texts.en?.title).toBe("Laughing horse");
      expect(after.texts.es?.title).toContain("Laughing horse");
      expect((await view(await checkRows([row]))).counts).toMatchObject({ unchanged: 1 });
      await undo(input);
      const undone = await find();
      expect(undone).toEqual({ ...before, version: undone.version });
    }),
  );
});
