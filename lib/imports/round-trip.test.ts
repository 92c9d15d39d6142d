import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listings } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { draftListing } from "../catalogue/draft-listing";
import { customisations, type ListingFields } from "../catalogue/listing-fields";
import { fieldsOf, readListingRows } from "../catalogue/listing-rows";
import { type Locale, locales } from "../i18n/locale";
import { listImports } from "./list-imports";
import { makeTableShop } from "./table.fixture";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";

const count = 40;

const words = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "=1+1",
      "+86 579",
      "-5 °C",
      "@here",
      '12" 直径；"软"，约25厘米',
      "a\nb",
      "a\r\nb",
      "'=x",
      "دمية، ٥٥",
      "_x000D_",
      "#1",
      "10,5",
    ),
  )
  .map((text) => text.toWellFormed().replaceAll("\0", "0").trim())
  .filter((text) => text.length > 0);
const rising = (maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 100_000_000 }), { maxLength }).map((all) => all.sort((a, b) => a - b));
const optional = (min: number, max: number) => fc.option(fc.integer({ min, max }));

const fields: fc.Arbitrary<ListingFields> = fc.record({
  categoryId: fc.constantFrom(101, 103),
  sku: fc.uuid().map((id) => id.slice(0, 13)),
  currency: fc.constantFrom("CNY", "USD"),
  texts: fc.record(
    Object.fromEntries(
      locales.map((locale) => [locale, fc.record({ title: words, description: fc.oneof(words, fc.constant("")) })]),
    ) as Record<Locale, fc.Arbitrary<{ title: string; description: string }>>,
    { requiredKeys: [] },
  ),
  attributes: fc.record({ material: words, size: words, power: words }, { requiredKeys: [] }),
  customisation: fc.uniqueArray(fc.constantFrom(...customisations)),
  pictureIds: fc.constant([]),
  tiers: fc
    .tuple(rising(6), fc.array(fc.integer({ min: 1, max: 1_000_000_00 }), { minLength: 6, maxLength: 6 }))
    .map(([starts, prices]) => {
      const falling = prices.sort((a, b) => b - a);
      return starts.map((fromQuantity, index) => ({ fromQuantity, unitPrice: falling[index] ?? 1 }));
    }),
  leadTimes: fc
    .tuple(rising(4), fc.array(fc.integer({ min: 0, max: 365 }), { minLength: 4, maxLength: 4 }))
    .map(([starts, days]) => starts.map((fromQuantity, index) => ({ fromQuantity, workingDays: days[index] ?? 0 }))),
  packing: fc.record({
    piecesPerCarton: optional(1, 1_000_000),
    length: optional(1, 600),
    width: optional(1, 600),
    height: optional(1, 600),
    grossGrams: optional(1_000_000, 2_000_000),
    netGrams: optional(1, 1_000_000),
  }),
});

test(
  "importing an export, as CSV or XLSX in zh or en, changes nothing, and recreates all listings in another shop",
  rolledBack(async (tx) => {
    const { shop, actor, check, view, exported, inShop } = await makeTableShop(tx);
    for (const each of fc.sample(fields, { numRuns: count, seed: 7 }))
      await draftListing(actor, { ...each, shopId: shop.id }, tx);
    const readFields = async (read: typeof inShop) => {
      const all = await read(async (inside) => {
        const own = await inside.select({ id: listings.id }).from(listings).where(sql`shop_id = current_shop()`);
        return readListingRows(
          own.map(({ id }) => id),
          inside,
        );
      });
      return all.map(fieldsOf).sort((a, b) => String(a.sku).localeCompare(String(b.sku)));
    };
    const before = await readFields(inShop);
    for (const locale of ["zh", "en"] as const) {
      const rows = await exported(locale);
      // Without ids it is a table of new listings for another shop.
      const bare = rows.map((cells, index) => (index === 0 ? cells : ["", ...cells.slice(1)]));
      for (const write of [writeCsv, xlsxOf]) {
        const { counts, wrong } = await view(await check(await bytesOf(write(rows))));
        expect(wrong).toEqual([]);
        expect(counts).toMatchObject({ total: count, unchanged: count });
        if ((locale === "zh") === (write === writeCsv)) continue;
        const other = await makeTableShop(tx);
        expect(await other.run(await other.check(await bytesOf(write(bare))))).toMatchObject({ made: count, wrong: 0 });
        expect(await readFields(other.inShop)).toEqual(before);
      }
    }
    expect((await listImports(actor, shop.id, tx)).map(({ status }) => status)).toEqual(Array(4).fill("checked"));
  }),
  180_000,
);

const xlsxOf = (rows: string[][]) => writeXlsx([{ name: "A", widths: [], rows }]);

async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all = [];
  for await (const part of parts) all.push(Buffer.from(part));
  return Buffer.concat(all);
}
