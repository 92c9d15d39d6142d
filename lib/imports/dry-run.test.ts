import { describe, expect, test } from "vitest";
import { makeListing, rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { makeImportedListing } from "./imported-listing.fixture";
import { listImportChanges } from "./list-import-changes";
import { makeTableShop } from "./table.fixture";

describe("a dry run", () => {
  test(
    "lists each changed field before and after, and marks fields that become empty",
    rolledBack(async (tx) => {
      const { checkRows, changes } = await makeImportedListing(tx, "D-1");
      const input = await checkRows([
        { sku: "D-1", "tierPrice.1": "12.5", "attribute.material": "-", "description.zh": "", customisation: "LOGO" },
      ]);
      const { rows, total, emptied } = await changes(input);
      expect({ total, emptied }).toEqual({ total: 1, emptied: { fields: 1, designs: 1 } });
      expect(rows).toMatchObject([{ row: 2, sku: "D-1", title: "哭哭马" }]);
      expect(rows[0]?.cells).toEqual(
        expect.arrayContaining([
          { column: "单价1", from: "11.64", to: "12.50", isEmptied: false, isBuilt: false },
          { column: "可定制", from: "", to: "LOGO", isEmptied: false, isBuilt: false },
          expect.objectContaining({ from: "PP 棉", to: "", isEmptied: true }),
        ]),
      );
      expect(rows[0]?.cells).toHaveLength(3);
    }),
  );

  test(
    "lists attributes that a new category drops, and texts that are generated instead of removed ones",
    rolledBack(async (tx) => {
      const { checkRows, changes } = await makeImportedListing(tx, "D-2");
      const { rows } = await changes(await checkRows([{ sku: "D-2", category: "遥控玩具", "title.en": "-" }]));
      const cells = rows[0]?.cells ?? [];
      expect(cells.find(({ from }) => from === "毛绒玩具")).toMatchObject({ column: "品类", to: "遥控玩具" });
      expect(cells.find(({ from }) => from === "PP 棉")).toMatchObject({ to: "", isEmptied: true });
      expect(cells.find(({ from }) => from === "Crying horse")).toMatchObject({ isBuilt: true, isEmptied: false });
    }),
  );

  test(
    "lists listings that lose a value first, in pages",
    rolledBack(async (tx) => {
      const world = await makeTableShop(tx);
      const { shop, actor, checkRows } = world;
      for (let at = 0; at < 52; at++) await makeListing(shop, { sku: `P-${at}`, categoryId: 101 }, tx);
      const input = await checkRows(
        Array.from({ length: 52 }, (_, at) => ({ sku: `P-${at}`, "tierPrice.1": "12.5", netKg: at === 51 ? "-" : "" })),
      );
      const first = await listImportChanges(actor, { ...input, locale: "zh" }, tx);
      expect(first).toMatchObject({ total: 52, pageCount: 2, emptied: { fields: 1, designs: 1 } });
      expect(first.rows).toHaveLength(50);
      expect(first.rows[0]?.sku).toBe("P-51");
      const second = await listImportChanges(actor, { ...input, locale: "zh", page: 2 }, tx);
      expect(second.rows.map(({ sku }) => sku)).toEqual(["P-49", "P-50"]);
    }),
  );

  test(
    "of another shop is not found",
    rolledBack(async (tx) => {
      const { checkRows } = await makeImportedListing(tx, "D-3");
      const { importId } = await checkRows([{ sku: "D-3", "tierPrice.1": "12.5" }]);
      const { shop, actor } = await makeTableShop(tx);
      const foreign = listImportChanges(actor, { shopId: shop.id, importId, locale: "zh" }, tx);
      await expect(foreign).rejects.toThrow(NotFound);
    }),
  );
});
