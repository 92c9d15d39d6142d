import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import { locales } from "../i18n/locale";
import { vocabulary } from "./filled-market.fixture";
import type { SearchQuery } from "./search-query";

/** Finds the matches in the market of filled-market.fixture.ts by reading all rows, without tokens. */
export async function bruteForce(
  { locale, words, quantity = 0, ...query }: SearchQuery,
  tx: Db,
): Promise<{ ids: number[]; total: number }> {
  const price = sql`price_at(n.tier_from, n.tier_price, ${quantity}::int)`;
  const order = {
    relevance: sql`n.quality desc, n.listing_id desc`,
    newest: sql`n.published_at desc, n.listing_id desc`,
    price: sql`${price}, n.listing_id desc`,
    moq: sql`n.moq, n.listing_id desc`,
    days: sql`days_at(n.lead_from, n.lead_days, ${quantity}::int), n.listing_id desc`,
    trending: sql`h.heat desc nulls last, case when h.heat is null then n.quality end desc, n.listing_id desc`,
  }[query.sort ?? "relevance"];
  const places = words?.split(" ").map((word) => vocabulary[locale].indexOf(word)) ?? [];
  // Next to other words, a word that nearly all titles have is ignored.
  const selective = places.length > 1 ? places.filter((place) => place !== 0) : places;
  const [row] = await tx.execute<{ ids: string[] | null; total: number }>(sql`
    select to_jsonb((array_agg(n.listing_id order by ${order}))[${((query.page ?? 1) - 1) * 24 + 1}::int:${(query.page ?? 1) * 24}::int]) as ids, count(*)::int as total
    from listing_search n left join listing_heat h on h.listing_id = n.listing_id
    where ${selective.includes(0) ? sql`n.listing_id % 7 < 3` : sql`true`} and ${selective.includes(1) ? sql`n.listing_id % 11 = 0` : sql`true`}
      and ${selective.includes(2) ? sql`n.listing_id % 211 = 0` : sql`true`}
      and (${query.categoryId ?? 0} in (n.category_id, n.industry_id, 0))
      and ${price} between ${query.priceFrom ?? 0} and ${query.priceTo ?? 2_147_483_646}
      and n.moq <= ${query.moq ?? 1_000_000} and days_at(n.lead_from, n.lead_days, ${quantity}::int) <= ${query.days ?? 1_000}
      and (${!query.isVerified} or n.listing_id % 3 = 0) and (${!query.hasFactory} or n.listing_id % 5 = 0)
      and ${query.language ? sql`n.listing_id % 8 = ${locales.indexOf(query.language)}` : sql`true`}
      and ${query.districtCode ? sql`n.listing_id % 3 = ${Number(query.districtCode.slice(1)) - 1}` : sql`true`}
      and ${query.values ? sql`90001 + n.listing_id % 6 = all (${intArray(query.values)}::int[])` : sql`true`}`);
  return { ids: row?.ids?.map(Number) ?? [], total: row?.total ?? 0 };
}
