import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import type { QueryInUrl } from "./query-in-url";
import { suggestFilterRemovals } from "./suggest-filter-removals";

const rates = {
  perUsd: { USD: 1, CNY: 7, EUR: 0.9, BRL: 5, MXN: 18, ZAR: 17, RUB: 80, PKR: 280 },
  asOf: "2026-11-20",
};

describe("the suggestions for an empty result", () => {
  test(
    "are those with results in the current category",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published", titles: { en: "Zorblat horse" } }, tx);
      await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
      const query: QueryInUrl = { locale: "en", page: 3, words: "zorblat" };
      const candidates = [
        { label: "dear", query: { ...query, min: 900_000 } },
        { label: "early", query: { ...query, days: 7 } },
      ];
      const found = await suggestFilterRemovals(candidates, rates, undefined, tx);
      expect(found).toEqual([{ ...candidates[1], total: 1, isAbout: false }]);
      const elsewhere = listing.categoryId + 1;
      expect(await suggestFilterRemovals(candidates, rates, elsewhere, tx)).toEqual([]);
    }),
  );
});
