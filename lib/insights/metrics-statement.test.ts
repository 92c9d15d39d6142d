import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { makeShop, rolledBack } from "@/db/testing";
import { metricsStatement } from "./get-shop-metrics";
import type { MetricsQuery } from "./metrics-query";
import { periodOf } from "./periods";

const today = "2041-06-12";
const weeks = 104;
const sources = 40;
const listingCount = 300;

/** Inserts two years of visits from forty countries, and the views of many listings. */
const fill = (shopId: number, tx: Tx) =>
  asShop(
    shopId,
    async (own) => {
      const week = sql`'2041-06-03'::date - 7 * w`;
      await own.execute(sql`
        insert into visit_weeks (shop_id, listing_id, week, country, locale, source, views, visitors)
        select ${shopId}, case when c < ${sources}::int then 0 else 1000 + c end, ${week},
          chr(65 + c % ${sources} / 26) || chr(65 + c % ${sources} % 26), 'en', 'engine', 9, 5
        from generate_series(0, ${weeks - 1}::int) w, generate_series(0, ${sources + listingCount - 1}::int) c`);
      await own.execute(sql`
        insert into listing_years (shop_id, listing_id, week, views, views_before)
        select ${shopId}, 1000 + d, '2041-06-10', 900 - d, 5 from generate_series(1, ${listingCount}::int) d`);
    },
    tx,
  );

type Plan = { Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } };

async function blocksOf(shopId: number, query: MetricsQuery, tx: Tx): Promise<number> {
  const statement = metricsStatement(shopId, query, periodOf(query.period, today), "zh");
  const [row] = await asShop(
    shopId,
    (own) => own.execute<{ "QUERY PLAN": [Plan] }>(sql`explain (analyze, buffers, format json) ${statement}`),
    tx,
  );
  const { Plan: plan } = row?.["QUERY PLAN"][0] ?? { Plan: undefined };
  return (plan?.["Shared Hit Blocks"] ?? Number.NaN) + (plan?.["Shared Read Blocks"] ?? Number.NaN);
}

test(
  "the figures of a year read only the rows of the shop and of the query, each once",
  { timeout: 60_000 },
  rolledBack(async (tx) => {
    const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
    await fill(shop.id, tx);
    await fill(other.id, tx);
    expect(await blocksOf(shop.id, { period: "year" }, tx)).toBeLessThan(weeks * sources + 800);
    expect(await blocksOf(shop.id, { period: "year", design: 1050 }, tx)).toBeLessThan(2 * weeks + 800);
  }),
);
