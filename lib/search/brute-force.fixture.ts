import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import { locales } from "../i18n/locale";
import { vocabulary } from "./filled-market.fixture";
import type { Asked } from "./search-query";

/** What matches in the market of filled-market.fixture.ts, found by reading everything and by none of its tokens. */
export async function bruteForce(
  { locale, words, quantity = 0, ...asked }: Asked,
  tx: Db,
): Promise<{ ids: number[]; total: number }> {
  const price = sql`price_at(n.tier_from, n.tier_price, ${quantity}::int)`;
  const order = {
    relevance: sql`n.quality desc, n.listing_id desc`,
    newest: sql`n.published_at desc, n.listing_id desc`,
    price: sql`${price}, n.listing_id desc`,
    trending: sql`h.heat desc nulls last, case when h.heat is null then n.quality end desc, n.listing_id desc`,
  }[asked.sort ?? "relevance"];
  const places = words?.split(" ").map((word) => vocabulary[locale].indexOf(word)) ?? [];
  // Beside others, a word that nearly all titles have says nothing.
  const told = places.length > 1 ? places.filter((place) => place !== 0) : places;
  const [row] = await tx.execute<{ ids: string[] | null; total: number }>(sql`
    select to_jsonb((array_agg(n.listing_id order by ${order}))[${((asked.page ?? 1) - 1) * 24 + 1}::int:${(asked.page ?? 1) * 24}::int]) as ids, count(*)::int as total
    from listing_search n left join listing_heat h on h.listing_id = n.listing_id
    where ${told.includes(0) ? sql`n.listing_id % 7 < 3` : sql`true`} and ${told.includes(1) ? sql`n.listing_id % 11 = 0` : sql`true`}
      and ${told.includes(2) ? sql`n.listing_id % 211 = 0` : sql`true`}
      and (${asked.categoryId ?? 0} in (n.category_id, n.industry_id, 0))
      and ${price} between ${asked.priceFrom ?? 0} and ${asked.priceTo ?? 2_147_483_646}
      and n.moq <= ${asked.moq ?? 1_000_000} and days_at(n.lead_from, n.lead_days, ${quantity}::int) <= ${asked.days ?? 1_000}
      and (${!asked.isVerified} or n.listing_id % 3 = 0) and (${!asked.hasFactory} or n.listing_id % 5 = 0)
      and ${asked.language ? sql`n.listing_id % 8 = ${locales.indexOf(asked.language)}` : sql`true`}
      and ${asked.districtCode ? sql`n.listing_id % 3 = ${Number(asked.districtCode.slice(1)) - 1}` : sql`true`}
      and ${asked.values ? sql`90001 + n.listing_id % 6 = all (${intArray(asked.values)}::int[])` : sql`true`}`);
  return { ids: row?.ids?.map(Number) ?? [], total: row?.total ?? 0 };
}
