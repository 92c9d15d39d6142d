import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { pageSize } from "@/lib/core/page";
import { locales } from "@/lib/i18n/locale";
import { bruteForce } from "../brute-force.fixture";
import { estimateCounts } from "../estimate-counts";
import { inFilledMarket, vocabulary } from "../filled-market.fixture";
import { limits } from "../limits";
import { planQuery } from "../plan-query";
import type { SearchQuery } from "../search-query";
import { rankBest } from "./rank-best";

/** Limits that force the strategy by tiers. */
const byTiers = { ...limits, farthest: 0, farthestForWords: 0, sortable: 0 };

const filters: Omit<SearchQuery, "locale">[] = [
  { isVerified: true },
  { hasFactory: true, language: "ru" },
  { values: [90_001], moq: 100 },
  { priceFrom: 500, priceTo: 2_000 },
  { priceFrom: 500, priceTo: 2_000, quantity: 2_400, isVerified: true },
  { districtCode: "D2", days: 7, priceTo: 3_000 },
];

test("the ranking is the same whether filters of high tiers use the index or are checked on each row", () =>
  inFilledMarket(async (tx: Db) => {
    let matched = 0;
    for (const [at, filter] of filters.entries())
      for (const within of [{ categoryId: 101 }, { words: vocabulary.en[0] }]) {
        const query = { ...filter, ...within, locale: within.words ? "en" : (locales[at] ?? "en") } as SearchQuery;
        const scope = await planQuery(query, tx);
        if (!scope) throw new Error("the market knows its words and categories");
        const counts = await estimateCounts(query, scope, tx);
        const truth = await bruteForce(query, tx);
        for (const left of [0, scope.left, 1_000_000]) {
          const input = { query, scope: { ...scope, left }, counts, more: sql`true`, limits: byTiers, db: tx };
          expect({ query, left, ids: await rankBest(input, 0, pageSize) }).toEqual({ query, left, ids: truth.ids });
        }
        matched += truth.ids.length;
      }
    expect(matched).toBeGreaterThan(150);
  }));
