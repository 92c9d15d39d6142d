import { sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inFilledMarket } from "./filled-market.fixture";
import { byIndex } from "./matching";
import { readScope, type Scope } from "./plan-query";
import type { Asked } from "./search-query";
import { token } from "./tokens";

const dialect = new PgDialect({ casing: "snake_case" });

const asksFor = (asked: Partial<Asked>, scope: Partial<Scope> = {}) => {
  const question: Asked = { locale: "en", ...asked };
  const whole = { words: ["'horse'"], tokens: [], inIndex: [], prices: [], ...scope } as unknown as Scope;
  return dialect.sqlToQuery(byIndex(question, whole)).sql;
};

test("filters that are checked on each row are the same statement, whichever are asked", () => {
  const [first, second, third] = [token.verified, token.factory, token.district(2)];
  const statements = [
    { moq: 50 },
    { days: 7 },
    { priceFrom: 100 },
    { priceTo: 900, quantity: 2_400 },
    { moq: 10, days: 3 },
  ].map((asked) => asksFor(asked));
  statements.push(asksFor({}, { tokens: [first] }), asksFor({ days: 15 }, { tokens: [first, second, third] }));
  expect(new Set(statements).size).toBe(1);
  expect(asksFor({ quantity: 2_400 })).not.toEqual(statements[0]);
  // As are one that is looked up in the index and two of them.
  const [one, two, four] = [[first], [first, second], [first, second, third, token.district(3)]].map((inIndex) =>
    asksFor({}, { tokens: inIndex, inIndex }),
  );
  expect(one).toEqual(two);
  expect(four).not.toEqual(two);
});

test("words in a large sample are looked up in its own index, and a sample by itself in that of all", () =>
  inFilledMarket(async (db: Db) => {
    const { $client: client } = db as unknown as { $client: Sql };
    const indexesOf = async (asked: Partial<Asked>, level: number) => {
      const question: Asked = { locale: "en", ...asked };
      const scope = await readScope(question, db);
      if (!scope) throw new Error("nothing is asked");
      const select = sql`select n.listing_id from listing_search n where ${byIndex(question, scope, [token.sample(level)])}`;
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
