import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import { rolledBack } from "@/db/testing";
import { countFacetCodes } from "./facet-codes";
import { inFilledMarket } from "./filled-market.fixture";
import { daySteps, moqSteps, token } from "./tokens";

const facet = fc.oneof(
  fc.integer({ min: 1, max: 309_999 }),
  fc.integer({ min: 330_000, max: 349_999 }),
  fc.integer({ min: 920_000, max: 929_999 }),
);
const rows = fc.array(fc.uniqueArray(facet, { maxLength: 30 }), { maxLength: 20 });
const isStep = (each: number) => each >= 360_000 && each < 370_000;
const sorted = (counts: Iterable<[number, number]>) => [...counts].sort(([a], [b]) => a - b);

test(
  "counting the encoded tokens of rows gives the counts of the tokens",
  rolledBack(async (tx) => {
    await fc.assert(
      fc.asyncProperty(rows, async (each) => {
        const [row] = await tx.execute<{ codes: string | null }>(sql`
          select string_agg(facet_codes(r::int[], 1, '{}'), '') as codes
          from unnest(array[${sql.join([sql`null`, ...each.map((tokens) => sql`${intArray(tokens)}`)], sql`, `)}]::text[]) r
          where r is not null`);
        const expected = new Map<number, number>();
        for (const token of each.flat()) expected.set(token, (expected.get(token) ?? 0) + 1);
        const counted = [...countFacetCodes(row?.codes ?? "")].filter(([token]) => !isStep(token));
        expect(sorted(counted)).toEqual(sorted(expected));
      }),
      { numRuns: 200 },
    );
  }),
);

test(
  "the encoded step of a row is the lowest step that includes its MOQ or lead time",
  rolledBack(async (tx) => {
    const stepsOf = async (moq: number, days: number | null) => {
      const [row] = await tx.execute<{ codes: string }>(sql`
        select facet_codes('{}', ${moq}::int, array_remove(array[${days}::int], null)) as codes`);
      return [...countFacetCodes(row?.codes ?? "").keys()];
    };
    const around = (steps: readonly number[]) => steps.flatMap((step) => [step - 1, step, step + 1]);
    for (const moq of [0, 1, ...around(moqSteps)]) {
      const at = moq === 0 ? -1 : moqSteps.findIndex((step) => moq <= step);
      const steps = (await stepsOf(moq, null)).filter((each) =>
        moqSteps.some((_, step) => each === token.moqStep(step)),
      );
      expect({ moq, steps }).toEqual({ moq, steps: at < 0 ? [] : [token.moqStep(at)] });
    }
    for (const days of [null, 1, ...around(daySteps)]) {
      const at = days === null ? -1 : daySteps.findIndex((step) => days <= step);
      const steps = (await stepsOf(0, days)).filter((each) => daySteps.some((_, step) => each === token.dayStep(step)));
      expect({ days, steps }).toEqual({ days, steps: at < 0 ? [] : [token.dayStep(at)] });
    }
  }),
);

test("rows encode all tokens that are counted, and encode them again when they change", () =>
  inFilledMarket(async (tx: Db) => {
    const check = async () => {
      const read = await tx.execute<{ codes: string; facets: number[] }>(sql`
        select facet_codes as codes, to_jsonb(array(select f from unnest(facets) f
          where f not between 310000 and 329999 and f not between 350000 and 919999)) as facets
        from listing_search where listing_id between 1 and 40`);
      expect(read).toHaveLength(40);
      for (const { codes, facets } of read) {
        const counted = [...countFacetCodes(codes)].filter(([each]) => !isStep(each));
        expect(sorted(counted)).toEqual(sorted(facets.map((each) => [each, 1])));
      }
    };
    await check();
    await tx.execute(sql`update listing_search set facets = facets || 77 where listing_id <= 20`);
    await check();
  }));

test("counting resets its buffer", () => {
  expect([...countFacetCodes("\x1c\x1c\x1d\x1c\x1c\x1d\x1c\x1c\x1e")]).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect([...countFacetCodes("\x1c\x1c\x1e")]).toEqual([[2, 1]]);
  expect([...countFacetCodes("\x1c\x1c\x1d\x1c\x1c\x1e", (token) => token === 2, 8)]).toEqual([[2, 8]]);
  expect([...countFacetCodes("\x1c\x1c\x1d")]).toEqual([[1, 1]]);
  expect(countFacetCodes("").size).toBe(0);
});
