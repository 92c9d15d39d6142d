import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { listings } from "@/db/schema";
import { makeListing, rolledBack } from "@/db/testing";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { NotAllowed } from "../core/errors";
import { toBase36 } from "../core/id";
import { checkImport } from "./check-import";
import { columnsFor, headerOf, knownHeaders, normalizeHeader } from "./columns";
import { findImport } from "./find-import";
import { headerLocales } from "./header-locales";
import { listWrongRows } from "./list-wrong-rows";
import { runImport } from "./run-import";
import { getSheetCatalogue } from "./sheet-catalogue";
import { completeCells, makeTableShop } from "./table.fixture";
import { makeTemplate } from "./template";

describe("a dry run", () => {
  test(
    "lists new, changed, unchanged and wrong rows with an error per cell, and changes nothing",
    rolledBack(async (tx) => {
      const { shop, checkRows, view, inShop, actor } = await makeTableShop(tx);
      await makeListing(shop, { sku: "A-1", categoryId: 101 }, tx);
      const before = await inShop((inside) => inside.select().from(listings).where(eq(listings.shopId, shop.id)));
      const input = await checkRows([
        { ...completeCells, sku: "N-1" },
        { ...completeCells, sku: "A-1" },
        { ...completeCells, sku: "N-2", "tierFrom.1": "abc", "tierPrice.2": "dear", netKg: "11", category: "飞船" },
        { ...completeCells, sku: "N-1" },
        { ...completeCells, sku: "" },
        { ...completeCells, sku: "N-3", "attribute.power": "220V" },
        { ...completeCells, sku: "N-4", grossKg: "#REF!", currency: "EUR", customisation: "LOGO、喷火" },
      ]);
      const { counts, wrong } = await view(input);
      expect(counts).toMatchObject({ total: 7, new: 1, changed: 1, unchanged: 0, wrong: 5 });
      const errors = wrong.map(({ row, cells }) => [row, cells.map(({ column, sentence }) => `${column} ${sentence}`)]);
      expect(errors).toEqual([
        [
          4,
          [
            "品类 没有“飞船”这个品类，请从第二张表里选。",
            "起订量1 请填整数件数。",
            "单价2 请填价格，如 11.64。",
            "毛重（kg） 毛重不能小于净重。",
          ],
        ],
        [5, ["货号 与第 2 行是同一款产品。"]],
        [6, ["货号 新产品要填货号，下次才能对上这一行。"]],
        [7, ["参数：功率/供电 这个品类没有此参数，请清空这一格。"]],
        [
          8,
          [
            "毛重（kg） 这一格的公式没有结果，请直接填数值。",
            "币种 请填 CNY 或 USD。",
            "可定制 “喷火”不在可选项里：LOGO、颜色、尺寸、材质、包装、来图来样。",
          ],
        ],
      ]);
      expect(await inShop((inside) => inside.select().from(listings).where(eq(listings.shopId, shop.id)))).toEqual(
        before,
      );
      const wrongRows = await listWrongRows(actor, { ...input, locale: "zh" }, tx);
      expect(wrongRows).toHaveLength(6);
      expect(wrongRows[1]?.at(-1)).toContain("起订量1：请填整数件数。");
      expect(wrongRows[2]?.at(-1)).toBe("货号：与第 2 行是同一款产品。");
    }),
  );

  test(
    "finds a listing by its id or item number, and requires the id where several have the item number",
    rolledBack(async (tx) => {
      const { shop, checkRows, view } = await makeTableShop(tx);
      const one = await makeListing(shop, { sku: "B-1", categoryId: 101 }, tx);
      await makeListing(shop, { sku: "B-1", categoryId: 101 }, tx);
      const foreign = await makeListing((await makeTableShop(tx)).shop, {}, tx);
      const { counts, wrong } = await view(
        await checkRows([
          { ...completeCells, sku: "B-1", id: "" },
          { ...completeCells, sku: "B-2", id: toBase36(one.id) },
          { ...completeCells, sku: "B-3", id: toBase36(foreign.id) },
          { ...completeCells, sku: "B-4", id: "!" },
        ]),
      );
      expect(counts).toMatchObject({ changed: 1, wrong: 3 });
      expect(wrong.map(({ row, cells }) => [row, cells[0]?.sentence])).toEqual([
        [2, "本店有几款产品用了同一货号。请先导出，保留第一列的编号。"],
        [4, "本店没有这个编号的产品。新产品请留空。"],
        [5, "本店没有这个编号的产品。新产品请留空。"],
      ]);
    }),
  );

  test(
    "keeps fields without a column or with an empty cell, and empties fields with a dash",
    rolledBack(async (tx) => {
      const { shop, actor, checkRows, run } = await makeTableShop(tx);
      const { id } = await makeListing(shop, { sku: "C-1", categoryId: 101 }, tx);
      const before = await findListingForEdit(actor, { shopId: shop.id, listingId: id }, tx);
      await run(await checkRows([{ sku: "C-1", "tierPrice.1": "10", grossKg: "", netKg: "-" }]));
      const after = await findListingForEdit(actor, { shopId: shop.id, listingId: id }, tx);
      expect(after?.texts).toMatchObject(before?.texts ?? {});
      expect(after).toEqual({
        ...before,
        // Every save generates the missing texts.
        ...{ texts: after?.texts, slugs: after?.slugs, origins: after?.origins },
        version: after?.version,
        tiers: [
          { fromQuantity: 120, unitPrice: 1000 },
          { fromQuantity: 500, unitPrice: 930 },
        ],
        packing: { ...before?.packing, netGrams: null },
      });
    }),
  );

  test(
    "is refused for a file without known headers, and for anyone who is not a member",
    rolledBack(async (tx) => {
      const { check, shop } = await makeTableShop(tx);
      const stranger = await makeTableShop(tx);
      await expect(check(Buffer.from("name,price\nx,1\n"))).rejects.toMatchObject({ code: "imports.file.noHeaders" });
      await expect(check(Buffer.from("货号,SKU,Item number\nx,1,2\n"))).rejects.toMatchObject({
        code: "imports.file.headerTwice",
      });
      await expect(check(Buffer.from("货号\n"))).rejects.toMatchObject({ code: "imports.file.noRows" });
      const bytes = Buffer.from("货号\nx\n");
      await expect(checkImport(stranger.actor, { shopId: shop.id, name: "x", bytes }, tx)).rejects.toThrow(NotAllowed);
    }),
  );

  test(
    "of an assistant marks rows of published listings as wrong",
    rolledBack(async (tx) => {
      const { shop, actor, checkRows, view } = await makeTableShop(tx, "assistant");
      await makeListing(shop, { sku: "D-1", categoryId: 101 }, tx);
      await makeListing(shop, { sku: "D-2", categoryId: 101, status: "published" }, tx);
      const input = await checkRows([
        { ...completeCells, sku: "D-1" },
        { ...completeCells, sku: "D-2" },
        { ...completeCells, sku: "D-3" },
      ]);
      const { counts, wrong } = await view(input);
      expect(counts).toMatchObject({ new: 1, changed: 1, wrong: 1 });
      expect(wrong[0]?.cells).toEqual([{ column: "货号", sentence: "该款在售，只有经理和店主能修改。" }]);
      await expect(runImport(actor, { ...input, publishes: true }, tx)).rejects.toThrow(NotAllowed);
    }),
  );
});

test(
  "headers of columns are unique across both languages",
  rolledBack(async (tx) => {
    const { attributes } = await getSheetCatalogue(tx);
    const known = knownHeaders(attributes);
    for (const locale of headerLocales)
      for (const column of columnsFor(Object.keys(attributes)))
        expect(known.get(normalizeHeader(headerOf(column, locale, attributes)))).toBe(column);
  }),
);

test(
  "a template is a valid table, and its example row is ignored",
  rolledBack(async (tx) => {
    const { shop, actor } = await makeTableShop(tx);
    const catalogue = await getSheetCatalogue(tx);
    for (const locale of headerLocales) {
      const { designs, values } = makeTemplate(1, locale, catalogue);
      expect(values.flat()).toContain(catalogue.categories[0]?.names[locale]);
      const table = [...designs, designs[1]?.map((cell, at) => (at === 0 ? `T-${locale}` : cell)) ?? []];
      const bytes = Buffer.from(table.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n"));
      const { importId } = await checkImport(actor, { shopId: shop.id, name: "t.csv", bytes }, tx);
      const view = await findImport(actor, { shopId: shop.id, importId, locale }, tx);
      expect(view).toMatchObject({ wrong: [], counts: { total: 1, new: 1 } });
    }
  }),
);
