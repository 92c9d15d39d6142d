import { and, eq, inArray, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { importRows, listings, listingTexts } from "@/db/schema";
import { makeListing, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { editListing } from "../catalogue/edit-listing";
import { findListingForEdit } from "../catalogue/find-listing-for-edit";
import { continueImport } from "./continue-import";
import { runImport } from "./run-import";
import { completeCells, makeTableShop } from "./table.fixture";

describe("an import", () => {
  test(
    "creates and changes listings like the editor, and the same table again changes nothing",
    rolledBack(async (tx) => {
      const { shop, actor, csvOf, check, view, run, inShop } = await makeTableShop(tx);
      await makeListing(shop, { sku: "E-1", categoryId: 101, status: "published" }, tx);
      const table = await csvOf([
        { ...completeCells, sku: "E-1", "title.zh": "哭哭马二代" },
        { ...completeCells, sku: "E-2", "attribute.material": "PP 棉", customisation: "LOGO, Packaging" },
      ]);
      expect(await run(await check(table), true)).toMatchObject({ made: 1, edited: 1, skipped: 0 });
      const rows = await inShop((inside) =>
        inside
          .select({ id: listings.id, sku: listings.sku, status: listings.status })
          .from(listings)
          .where(eq(listings.shopId, shop.id))
          .orderBy(listings.sku),
      );
      expect(rows).toMatchObject([
        { sku: "E-1", status: "published" },
        { sku: "E-2", status: "draft" },
      ]);
      const made = await findListingForEdit(actor, { shopId: shop.id, listingId: rows[1]?.id ?? 0 }, tx);
      expect(made).toMatchObject({
        categoryId: 101,
        locale: "zh",
        texts: { zh: { title: "哭哭马", description: "" }, en: { title: "Crying horse", description: "" } },
        slugs: { zh: "crying-horse", en: "crying-horse" },
        attributes: { material: "PP 棉" },
        customisation: ["logo", "packaging"],
      });
      const slugs = await inShop((inside) =>
        inside
          .select({ slug: listingTexts.slug })
          .from(listingTexts)
          .where(and(eq(listingTexts.listingId, rows[0]?.id ?? 0), inArray(listingTexts.locale, ["en", "zh"]))),
      );
      expect(slugs.map(({ slug }) => slug)).toEqual(["crying-horse-plush-toy", "crying-horse-plush-toy"]);
      const again = { unchanged: 2, new: 0, changed: 0, wrong: 0 };
      // The new listing has no pictures yet; the page of the import offers to publish it once it is complete.
      expect((await view(await check(table))).counts).toMatchObject({ ...again, drafts: 1 });
    }),
  );

  test(
    "publishes complete listings, which search finds at once",
    rolledBack(async (tx) => {
      const { shop, checkRows, run } = await makeTableShop(tx);
      const { id } = await makeListing(shop, { sku: "F-1", categoryId: 101 }, tx);
      await run(await checkRows([{ ...completeCells, sku: "F-1", "title.en": "Zorblat horse" }]), true);
      const [found] = await tx.execute<{ count: number }>(
        sql`select count(*)::int as count from listing_search where listing_id = ${id}`,
      );
      expect(found?.count).toBe(1);
    }),
  );

  test(
    "skips listings that were changed after the dry run, and item numbers that exist meanwhile",
    rolledBack(async (tx) => {
      const { shop, actor, checkRows, run } = await makeTableShop(tx);
      const { id } = await makeListing(shop, { sku: "G-1", categoryId: 101 }, tx);
      const input = await checkRows([
        { ...completeCells, sku: "G-1" },
        { ...completeCells, sku: "G-2" },
        { ...completeCells, sku: "G-3" },
      ]);
      const known = await findListingForEdit(actor, { shopId: shop.id, listingId: id }, tx);
      if (!known) throw new Error("no listing");
      await editListing(actor, { ...known, shopId: shop.id, listingId: id, sku: "G-1b" }, tx);
      await makeListing(shop, { sku: "G-2", categoryId: 101 }, tx);
      expect(await run(input)).toMatchObject({ made: 1, edited: 0, skipped: 2 });
      expect((await findListingForEdit(actor, { shopId: shop.id, listingId: id }, tx))?.sku).toBe("G-1b");
    }),
  );

  test(
    "continues where a worker ended, and a repeated job changes nothing",
    rolledBack(async (tx) => {
      const { shop, actor, checkRows, view, work, inShop } = await makeTableShop(tx);
      const input = await checkRows(
        Array.from({ length: 450 }, (_, index) => ({ ...completeCells, sku: `H-${index}` })),
      );
      await runImport(actor, { ...input, publishes: false }, tx);
      let chunks = 0;
      const failingTx = new Proxy(tx, {
        get(target, name) {
          if (name === "transaction" && ++chunks > 3) throw new Error("ended");
          const value = Reflect.get(target, name);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      const [event] = await tx.execute<{ id: string }>(
        sql`select id from events where shop_id = ${shop.id} and name = 'import.started'`,
      );
      const job = { name: "continueImport", eventId: Number(event?.id), data: input };
      await expect(continueImport(job, failingTx)).rejects.toThrow("ended");
      const half = await view(input);
      expect(half.status).toBe("running");
      expect(half.counts.made).toBeGreaterThan(0);
      expect(half.counts.made).toBeLessThan(450);
      await work(input);
      await work(input);
      expect((await view(input)).counts).toMatchObject({ made: 450, skipped: 0 });
      expect(await inShop((inside) => inside.$count(listings, eq(listings.shopId, shop.id)))).toBe(450);
    }),
    60_000,
  );
});

test(
  "an import is visible only to its shop, by row-level security",
  rolledBack(async (tx) => {
    const { checkRows, view } = await makeTableShop(tx);
    const other = await makeTableShop(tx);
    const input = await checkRows([{ ...completeCells, sku: "M-1" }]);
    expect(await tx.$count(importRows, eq(importRows.importId, input.importId))).toBe(0);
    expect(await other.inShop((inside) => inside.$count(importRows, eq(importRows.importId, input.importId)))).toBe(0);
    await expect(other.run({ ...input, shopId: other.shop.id })).rejects.toThrow("not found");
    const row = { ...input, row: 3, action: "unchanged" as const };
    const write = (inside: Tx) => inside.insert(importRows).values(row);
    expect(await outcomeInSavepoint((each) => asShop(other.shop.id, write, each), tx)).toMatch(refusedByPolicy);
    const foreign = (inside: Tx) => inside.insert(importRows).values({ ...row, shopId: other.shop.id });
    expect(await outcomeInSavepoint((each) => asShop(other.shop.id, foreign, each), tx)).toBe("import_rows_of_import");
    expect((await view(input)).status).toBe("checked");
  }),
);
