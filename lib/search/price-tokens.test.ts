import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { intArray } from "@/db/base/int-array";
import { rolledBack } from "@/db/testing";
import { priceTokens } from "./tokens";

const price = fc.integer({ min: 1, max: 2_000_000_000 });
const falling = fc
  .tuple(price, fc.double({ min: 0.5, max: 1, noNaN: true }), fc.integer({ min: 1, max: 5 }))
  .map(([first, fall, count]) => Array.from({ length: count }, (_, at) => Math.ceil(first * fall ** at)));
const listing = fc.record({
  tiers: fc.oneof(falling, fc.array(price, { minLength: 1, maxLength: 5 })),
  quantity: fc.constantFrom(undefined, 1, 150, 2_400),
  below: fc.double({ min: 0.5, max: 1, noNaN: true }),
  above: fc.double({ min: 1, max: 1.5, noNaN: true }),
});

test(
  "a listing whose price at the quantity is within the limits has one of their tokens, for all tiers",
  rolledBack(async (tx) => {
    const samples = fc.sample(listing, { numRuns: 400, seed: 11 });
    for (const { tiers, quantity, below, above } of samples) {
      const starts = tiers.map((_, at) => 10 * 10 ** at);
      const [row] = await tx.execute<{ price: number; tokens: number[] }>(sql`
        select price_at(${intArray(starts)}::int[], ${intArray(tiers)}::int[], ${quantity ?? 0}::int) as price,
          to_jsonb(price_tokens(${intArray(tiers)}::int[])) as tokens`);
      const query = { locale: "en", quantity } as const;
      const priceFrom = Math.max(1, Math.floor((row?.price ?? 0) * below));
      const priceTo = Math.ceil((row?.price ?? 0) * above);
      for (const limits of [{ priceFrom, priceTo }, { priceFrom }, { priceTo }]) {
        const wanted = priceTokens({ ...query, ...limits });
        const isMet = wanted.length === 0 || wanted.some((each) => row?.tokens.includes(each));
        expect({ tiers, limits, isMet }).toMatchObject({ isMet: true });
      }
    }
  }),
);

test("a price filter requires few tokens, and none without limits", () => {
  expect(priceTokens({ locale: "en" })).toEqual([]);
  expect(priceTokens({ locale: "en", priceFrom: 900, priceTo: 300 })).toEqual([]);
  expect(priceTokens({ locale: "en", priceFrom: 100, priceTo: 200 })).toHaveLength(5);
  expect(priceTokens({ locale: "en", priceFrom: 100, priceTo: 200, quantity: 2_400 })).toHaveLength(10);
});
