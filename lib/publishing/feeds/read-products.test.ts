import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Db, Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import { textStream } from "@/lib/http/text-stream";
import type { Locale } from "@/lib/i18n/locale";
import type { Product } from "./product";
import { makePublishedListing } from "./published-listing.fixture";
import { readProducts } from "./read-products";

async function all(tx: Tx, locale: Locale = "en", size?: number): Promise<Product[]> {
  const found = [];
  for await (const page of readProducts(locale, { db: tx, size })) found.push(...page);
  return found;
}

/** Wraps the database, counts its statements, and fails from statement `failsAt` on. */
function countingDb(tx: Tx, failsAt = Number.POSITIVE_INFINITY) {
  const queries = { count: 0 };
  const execute: Tx["execute"] = (query) => {
    queries.count += 1;
    if (queries.count >= failsAt) throw new Error("no database");
    return tx.execute(query);
  };
  return { queries, db: { execute } as Db };
}

/** Yields the first id of each page. */
async function* ids(pages: AsyncIterable<Product[]>): AsyncGenerator<string> {
  for await (const [first] of pages) yield String(first?.id);
}

describe("the products of a feed", () => {
  test(
    "contain all fields that feeds need, with the text of the language",
    rolledBack(async (tx) => {
      const attributes = { material: { zh: "毛绒", en: "Plush" } };
      const { shop, listing } = await makePublishedListing({ sku: "KM-25", attributes, pictureCount: 3 }, tx);
      const product = (await all(tx)).find(({ id }) => id === listing.id);
      expect(product).toEqual({
        id: listing.id,
        slug: "crying-horse-plush-toy",
        sku: "KM-25",
        sourceLocale: "zh",
        text: { title: "Crying horse plush toy, 25 cm (en)", description: "Crying horse plush toy, 25 cm (en)." },
        currency: "CNY",
        trade: {
          tiers: [
            { fromQuantity: 120, unitPrice: 1164 },
            { fromQuantity: 500, unitPrice: 930 },
          ],
          leadTimes: [{ fromQuantity: 120, workingDays: 5 }],
          packing: { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 10_400, netGrams: 9_600 },
        },
        unitCode: "pcs",
        categoryId: 101,
        attributes,
        pictures: [expect.stringMatching(/^test-/), expect.stringMatching(/^test-/), expect.stringMatching(/^test-/)],
        shop: { names: shop.names, locale: "zh" },
      });
    }),
  );

  test(
    "are only published listings of open shops with prices, pictures and descriptions",
    rolledBack(async (tx) => {
      const { listing } = await makePublishedListing({}, tx);
      const others = [await makePublishedListing({}, tx, { closedAt: new Date() })];
      for (const status of ["draft", "submitted", "paused", "discontinued", "removed"] as const)
        others.push(await makePublishedListing({ status }, tx));
      for (const parts of [{ tiers: [] }, { pictureCount: 0 }, { titles: { en: "Horse" } }])
        others.push(await makePublishedListing(parts, tx));
      const found = (await all(tx)).map(({ id }) => id);
      expect(found).toContain(listing.id);
      for (const other of others) expect(found).not.toContain(other.listing.id);
    }),
  );

  test(
    "are left out of a language in which they have no text",
    rolledBack(async (tx) => {
      const { listing } = await makePublishedListing(
        { titles: { zh: "毛绒玩具".repeat(8), en: "Crying horse plush toy" } },
        tx,
      );
      const isIn = async (locale: Locale) => (await all(tx, locale)).some(({ id }) => id === listing.id);
      expect([await isIn("zh"), await isIn("en"), await isIn("fr")]).toEqual([true, true, false]);
    }),
  );

  test(
    "are each returned once for any page size, even after a page without products",
    rolledBack(async (tx) => {
      const created = [];
      for (const parts of [{}, { tiers: [] }, { tiers: [] }, { pictureCount: 0 }, {}, {}, {}])
        created.push({ parts, id: (await makePublishedListing(parts, tx)).listing.id });
      const own = new Set(created.map(({ id }) => id));
      const offered = created.filter(({ parts }) => Object.keys(parts).length === 0).map(({ id }) => id);
      for (const size of [1, 2, 3, 250]) {
        const found = (await all(tx, "en", size)).map(({ id }) => id).filter((id) => own.has(id));
        expect(found, `pages of ${size}`).toEqual(offered);
      }
    }),
  );
});

describe("reading a feed", () => {
  test(
    "queries a page when the former one was read, and none after the reader has cancelled",
    rolledBack(async (tx) => {
      for (let count = 0; count < 4; count++) await makePublishedListing({}, tx);
      const { queries, db } = countingDb(tx);
      const reader = textStream(ids(readProducts("en", { db, size: 1 }))).getReader();
      const countQueries = async () => {
        await setImmediate();
        return queries.count;
      };
      expect(await countQueries()).toBe(0);
      await reader.read();
      const first = queries.count;
      expect(await countQueries()).toBe(first);
      await reader.read();
      const second = queries.count;
      expect(second).toBeGreaterThan(first);
      await reader.cancel();
      expect(await countQueries()).toBe(second);
    }),
  );

  test(
    "fails when a statement fails",
    rolledBack(async (tx) => {
      for (let count = 0; count < 3; count++) await makePublishedListing({}, tx);
      const { db } = countingDb(tx, 3);
      const reader = textStream(ids(readProducts("en", { db, size: 1 }))).getReader();
      const toTheEnd = async () => {
        while (!(await reader.read()).done);
      };
      await expect(toTheEnd()).rejects.toThrow("no database");
    }),
  );
});
