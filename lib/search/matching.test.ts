import { sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inFilledMarket } from "./filled-market.fixture";
import { byIndex } from "./matching";
import { planQuery, type QueryPlan } from "./plan-query";
import type { SearchQuery } from "./search-query";
import { token } from "./tokens";

const dialect = new PgDialect({ casing: "snake_case" });

const sqlFor = (query: Partial<SearchQuery>, scope: Partial<QueryPlan> = {}) => {
  const complete: SearchQuery = { locale: "en", ...query };
  const fullScope = {
    terms: [{ tokens: [], words: [{ locale: "en", tsquery: "'horse'" }] }],
    excluded: [],
    shopIds: [],
    tokens: [],
    inIndex: [],
    prices: [],
    ...scope,
  } as unknown as QueryPlan;
  return dialect.sqlToQuery(byIndex(complete, fullScope)).sql;
};

test("filters that are checked on each row share one statement", () => {
  const [first, second, third] = [token.verified, token.factory, token.district(2)];
  const statements = [
    { moq: 50 },
    { days: 7 },
    { priceFrom: 100 },
    { priceTo: 900, quantity: 2_400 },
    { moq: 10, days: 3 },
  ].map((query) => sqlFor(query));
  statements.push(sqlFor({}, { tokens: [first] }), sqlFor({ days: 15 }, { tokens: [first, second, third] }));
  expect(new Set(statements).size).toBe(1);
  expect(sqlFor({ quantity: 2_400 })).not.toEqual(statements[0]);
  // One and two index conditions also share a statement.
  const [one, two, four] = [[first], [first, second], [first, second, third, token.district(3)]].map((inIndex) =>
    sqlFor({}, { tokens: inIndex, inIndex }),
  );
  expect(one).toEqual(two);
  expect(four).not.toEqual(two);
});

const word = (locale: string, ...others: string[]) => ({
  tokens: [],
  words: [locale, ...others].map((each) => ({ locale, tsquery: `'${each}'` })),
});
const concept = (...tokens: number[]) => ({ tokens, words: [] });
const withTerms = (...terms: object[]) => sqlFor({}, { terms: terms as QueryPlan["terms"] });

test("the same kinds of terms share one statement in any order", () => {
  const statement = withTerms(word("en"), concept(1), concept(2));
  expect(withTerms(concept(3, 4), word("en"))).toBe(statement);
  expect(withTerms(concept(1), word("en"), word("en"))).toBe(statement);
  expect(withTerms(word("en"))).not.toBe(statement);
  expect(withTerms(word("ru"), concept(1))).not.toBe(statement);
});

test("a rare word of several languages is looked up alone, and a frequent one is checked on each row", () => {
  const inIndex = [token.verified];
  const [both, verified] = [word("en", "es"), "n.facets @>"];
  const terms = (...all: object[]) => ({ terms: all as QueryPlan["terms"], tokens: inIndex, inIndex });
  const rare = sqlFor({}, terms(both, concept(1)));
  expect(rare).not.toContain(verified);
  expect(rare).toMatch(/^\(n\.tsv_en @@ .* or n\.tsv_en @@ .*\) and .*case when n\.facets && /);
  const frequent = sqlFor({}, terms(concept(1), both));
  expect(frequent).toContain(verified);
  expect(frequent).toMatch(/^n\.facets && .*case when \(n\.tsv_en @@ .* or /);
});

test("words in a large sample use the index of the sample, and a sample without words uses the index of all rows", () =>
  inFilledMarket(async (db: Db) => {
    const { $client: client } = db as unknown as { $client: Sql };
    const indexesOf = async (query: Partial<SearchQuery>, level: number) => {
      const complete: SearchQuery = { locale: "en", ...query };
      const scope = await planQuery(complete, db);
      if (!scope) throw new Error("the query has no scope");
      const select = sql`select n.listing_id from listing_search n where ${byIndex(complete, scope, [token.sample(level)])}`;
      const plan = await client.begin(async (tx) => {
        await tx`set local enable_seqscan = off`;
        return tx.unsafe(`explain (generic_plan) ${dialect.sqlToQuery(select).sql}`);
      });
      return plan.flatMap((line) => /Index Scan on (\w+)/.exec(line["QUERY PLAN"])?.[1] ?? []);
    };
    for (const level of [1, 2, 3, 4, 5]) {
      const own = [`listing_search_words_of_sample_${level}`];
      expect(await indexesOf({ words: "quimble" }, level)).toEqual(own);
      expect(await indexesOf({ isVerified: true }, level)).toEqual(own);
      expect(await indexesOf({ moq: 500 }, level)).toEqual(["listing_search_words"]);
    }
    expect(await indexesOf({ words: "quimble" }, 6)).toEqual(["listing_search_words"]);
  }));
