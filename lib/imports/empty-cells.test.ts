import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellError } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { listingInput } from "../catalogue/input";
import type { ListingFields } from "../catalogue/listing-fields";
import { locales, type Texts } from "../i18n/locale";
import { toCells } from "./cells";
import { makeImportedListing, plushCells } from "./imported-listing.fixture";
import type { SheetCatalogue } from "./sheet-catalogue";
import { completeCells, makeTableShop } from "./table.fixture";
import { toForm } from "./to-form";

const sameIn = (text: string): Texts => Object.fromEntries(locales.map((locale) => [locale, text])) as Texts;

describe("an empty cell of a table", () => {
  test(
    "changes nothing: a new price keeps the description and the material",
    rolledBack(async (tx) => {
      const { checkRows, run, find } = await makeImportedListing(tx, "E-1");
      const before = await find();
      await run(
        await checkRows([
          { sku: "E-1", "tierPrice.1": "12.5", "description.zh": "", "attribute.material": "", netKg: "" },
        ]),
      );
      const after = await find();
      expect(after.tiers[0]?.unitPrice).toBe(1250);
      expect(after.texts.zh).toEqual(before.texts.zh);
      expect(after.attributes).toEqual(before.attributes);
      expect(after.packing).toEqual(before.packing);
    }),
  );

  test(
    "makes a row without any other value unchanged",
    rolledBack(async (tx) => {
      const { checkRows, view } = await makeImportedListing(tx, "E-2");
      const empty = Object.fromEntries(Object.keys(plushCells).map((column) => [column, ""]));
      expect((await view(await checkRows([{ ...empty, sku: "E-2" }]))).counts).toMatchObject({ unchanged: 1 });
    }),
  );

  test(
    "with any kind of dash empties its field",
    rolledBack(async (tx) => {
      const { checkRows, run, find } = await makeImportedListing(tx, "E-3");
      await run(
        await checkRows([
          {
            ...{ sku: "E-3", "description.zh": "-", "attribute.material": "－", customisation: "—" },
            ...{ "tierFrom.2": "-", "tierPrice.2": "", netKg: "–" },
          },
        ]),
      );
      const after = await find();
      expect(after.texts.zh).toEqual({ title: "哭哭马", description: "" });
      expect(after.attributes).toEqual({});
      expect(after.customisation).toEqual([]);
      expect(after.tiers).toEqual([{ fromQuantity: 120, unitPrice: 1164 }]);
      expect(after.packing.netGrams).toBeNull();
    }),
  );

  test(
    "with a dash for the item number is wrong for a new listing",
    rolledBack(async (tx) => {
      const { checkRows, view } = await makeTableShop(tx);
      const { wrong } = await view(
        await checkRows([
          { ...completeCells, sku: "-" },
          { ...completeCells, sku: "-" },
        ]),
      );
      expect(wrong.map(({ row, cells }) => [row, cells[0]?.sentence])).toEqual([
        [2, "新产品要填货号，下次才能对上这一行。"],
        [3, "新产品要填货号，下次才能对上这一行。"],
      ]);
    }),
  );
});

test("an exported row with any cells emptied changes nothing", () => {
  const catalogue: SheetCatalogue = {
    industries: [],
    categories: [{ id: 101, parentId: 100, names: sameIn("毛绒玩具"), attributeCodes: ["material"] }],
    attributes: { material: sameIn("材质") },
  };
  const known: ListingFields = {
    ...{ categoryId: 101, sku: "A-1", currency: "USD", pictureIds: [], customisation: ["logo", "colour"] },
    texts: { zh: { title: "哭哭马", description: "-" }, en: { title: "Crying horse", description: "It cries." } },
    attributes: { material: "PP 棉" },
    tiers: [120, 500, 900].map((fromQuantity, at) => ({ fromQuantity, unitPrice: 1164 - at * 100 })),
    leadTimes: [{ fromQuantity: 120, workingDays: 5 }],
    packing: { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 10400, netGrams: null },
  };
  const exported = [...toCells(known, "zh", catalogue)];
  fc.assert(
    fc.property(fc.subarray(exported.map(([column]) => column)), (emptied) => {
      const cells = new Map(exported.map(([column, cell]) => [column, emptied.includes(column) ? "" : cell]));
      const errors: CellError[] = [];
      const parsed = (row: Map<string, string>) => listingInput.parse(toForm(row, known, catalogue, errors));
      expect(parsed(cells)).toEqual(parsed(new Map()));
      expect(errors).toEqual([]);
    }),
  );
});
