import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import type { Asked } from "./asked";
import { inFilledMarket } from "./filled-market.fixture";
import { matchListings } from "./match-listings";
import { spans, token } from "./tokens";

test("filters are counted exactly where fewer than 1,000 designs match, and of a part of them where more do", () =>
  inFilledMarket(async (tx: Db) => {
    const count = async (asked: Partial<Asked>) => {
      const match = await matchListings({ locale: "en", ...asked }, tx);
      return { total: match?.counts.total ?? 0, tokens: match?.counts.tokens ?? new Map<number, number>() };
    };
    // Of 6,000: every 11th has the word, every 5th a factory, every third is verified.
    const few = await count({ words: "quimble" });
    expect([few.total, few.tokens.get(token.factory), few.tokens.get(token.verified)]).toEqual([545, 109, 181]);
    const many = await count({ hasFactory: true });
    expect(many.total).toBe(1_200);
    const verified = many.tokens.get(token.verified) ?? 0;
    expect(verified).not.toBe(400);
    expect(Math.abs(verified - 400)).toBeLessThan(80);
    // A filter never promises more than there are, and one that is asked for all of them.
    expect([many.tokens.get(token.factory), many.tokens.get(token.category(1))]).toEqual([1_200, 1_200]);
    expect(Math.max(...many.tokens.values())).toBe(1_200);
  }));

test("weeks and prices are counted where pages are in their order", () =>
  inFilledMarket(async (tx: Db) => {
    const counted = async (sort: Asked["sort"]) => {
      const { counts } = (await matchListings({ locale: "en", hasFactory: true, sort }, tx)) ?? {};
      const within = ([from, to]: readonly [number, number]) =>
        [...(counts?.tokens.keys() ?? [])].some((facet) => facet >= from && facet <= to);
      return [within(spans.weeks), within(spans.prices), within(spans.firstPrices), within(spans.districts)];
    };
    expect(await counted("newest")).toEqual([true, true, true, true]);
    expect(await counted("price")).toEqual([true, true, true, true]);
    expect(await counted("relevance")).toEqual([false, false, false, true]);
    expect(await counted("trending")).toEqual([false, false, false, true]);
  }));
