import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { pageSize } from "@/lib/core/page";
import { locales } from "@/lib/i18n/locale";
import { bruteForce } from "../brute-force.fixture";
import { countFound } from "../estimate-counts";
import { inFilledMarket, vocabulary } from "../filled-market.fixture";
import { limits } from "../limits";
import { readScope } from "../plan-query";
import type { Asked } from "../search-query";
import { pickBest } from "./rank-best";

/** Tiers are read whatever else would be shorter. */
const byTiers = { ...limits, farthest: 0, farthestForWords: 0, sortable: 0 };

const filters: Omit<Asked, "locale">[] = [
  { isVerified: true },
  { hasFactory: true, language: "ru" },
  { values: [90_001], moq: 100 },
  { priceFrom: 500, priceTo: 2_000 },
  { priceFrom: 500, priceTo: 2_000, quantity: 2_400, isVerified: true },
  { districtCode: "D2", days: 7, priceTo: 3_000 },
];

test("the best are the same whether the high tiers are asked for in the index, or each of their designs", () =>
  inFilledMarket(async (tx: Db) => {
    let met = 0;
    for (const [at, filter] of filters.entries())
      for (const within of [{ categoryId: 101 }, { words: vocabulary.en[0] }]) {
        const asked = { ...filter, ...within, locale: within.words ? "en" : (locales[at] ?? "en") } as Asked;
        const scope = await readScope(asked, tx);
        if (!scope) throw new Error("the market knows its words and categories");
        const counts = await countFound(asked, scope, tx);
        const truth = await bruteForce(asked, tx);
        for (const left of [0, scope.left, 1_000_000]) {
          const picking = { asked, scope: { ...scope, left }, counts, more: sql`true`, limits: byTiers, db: tx };
          expect({ asked, left, ids: await pickBest(picking, 0, pageSize) }).toEqual({ asked, left, ids: truth.ids });
        }
        met += truth.ids.length;
      }
    expect(met).toBeGreaterThan(150);
  }));
