import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inFilledMarket } from "./filled-market.fixture";
import { matchListings } from "./match-listings";
import type { SearchQuery } from "./search-query";
import { daySteps, moqSteps, token, tokenRanges } from "./tokens";

test("filters are counted exactly where all matches are read", () =>
  inFilledMarket(async (tx: Db) => {
    const count = async (query: Partial<SearchQuery>) => {
      const match = await matchListings({ locale: "en", ...query }, tx);
      return { total: match?.counts.total ?? 0, tokens: match?.counts.tokens ?? new Map<number, number>() };
    };
    // Of 6,000: every 11th has the word, every 5th a factory, every third is verified.
    const few = await count({ words: "quimble" });
    expect([few.total, few.tokens.get(token.factory), few.tokens.get(token.verified)]).toEqual([545, 109, 181]);
    const many = await count({ hasFactory: true });
    expect(many.total).toBe(1_200);
    expect(many.tokens.get(token.verified)).toBe(400);
    expect([many.tokens.get(token.factory), many.tokens.get(token.category(1))]).toEqual([1_200, 1_200]);
    expect(Math.max(...many.tokens.values())).toBe(1_200);
  }));

test("MOQs and lead times are counted up to each step, lead times at the quantity of the query", () =>
  inFilledMarket(async (tx: Db) => {
    const upTo = (column: SQL, steps: readonly number[]) =>
      sql.join(
        steps.map((step) => sql`count(*) filter (where ${column} <= ${step}::int)`),
        sql`, `,
      );
    for (const quantity of [undefined, 2_400]) {
      const match = await matchListings({ locale: "en", words: "quimble", quantity }, tx);
      const [row] = await tx.execute<{ moq: number[]; days: number[] }>(sql`
        select to_jsonb(array[${upTo(sql`moq`, moqSteps)}]) as moq,
          to_jsonb(array[${upTo(sql`days_at(lead_from, lead_days, ${quantity ?? 0}::int)`, daySteps)}]) as days
        from listing_search where listing_id % 11 = 0`);
      expect({ quantity, moq: match?.counts.moq, days: match?.counts.days }).toEqual({ quantity, ...row });
    }
    // A price on request has neither.
    await tx.execute(
      sql`update listing_search set moq = 0, lead_from = '{}', lead_days = '{}' where listing_id % 11 = 0`,
    );
    const { counts } = (await matchListings({ locale: "en", words: "quimble" }, tx)) ?? {};
    expect([counts?.total, counts?.moq, counts?.days]).toEqual([545, [0, 0, 0, 0, 0], [0, 0, 0, 0]]);
  }));

test("weeks and prices are counted only for sorts by them", () =>
  inFilledMarket(async (tx: Db) => {
    const counted = async (sort: SearchQuery["sort"]) => {
      const { counts } = (await matchListings({ locale: "en", hasFactory: true, sort }, tx)) ?? {};
      const within = ([from, to]: readonly [number, number]) =>
        [...(counts?.tokens.keys() ?? [])].some((facet) => facet >= from && facet <= to);
      return [
        within(tokenRanges.weeks),
        within(tokenRanges.prices),
        within(tokenRanges.firstPrices),
        within(tokenRanges.districts),
      ];
    };
    expect(await counted("newest")).toEqual([true, true, true, true]);
    expect(await counted("price")).toEqual([true, true, true, true]);
    expect(await counted("relevance")).toEqual([false, false, false, true]);
    expect(await counted("trending")).toEqual([false, false, false, true]);
  }));
