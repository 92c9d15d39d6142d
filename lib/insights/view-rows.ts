import { type SQL, sql } from "drizzle-orm";
import type { MetricsQuery } from "./metrics-query";
import type { Period } from "./periods";

/**
 * Returns the first week that is not rolled up yet, whose days are added up instead. It reads the rows of the whole
 * shop, so that one index lookup is enough.
 */
const firstOpenWeek = (
  shopId: number,
): SQL => sql`(select coalesce(max(w.week) + 7, '-infinity'::date) from visit_weeks w
    where w.shop_id = ${shopId} and w.listing_id = 0)`;

export const monday = (day: SQL): SQL => sql`date_trunc('week', ${day})::date`;

/** Returns conditions on the visitors' country, language and source; empty without filters. */
function filtered({ country, language, source }: MetricsQuery): SQL {
  return sql.join([
    country ? sql` and v.country = ${country}` : sql``,
    language ? sql` and v.locale = ${language}` : sql``,
    source ? sql` and v.source = ${source}` : sql``,
  ]);
}

/**
 * Selects visits of both periods as `start, listing_id, country, locale, source, views, visitors`; `start` is a day or
 * a Monday. `of` is 0 for the shop as a whole, the id of a listing, or a select of ids.
 */
export function visitRows(shopId: number, of: number | SQL, query: MetricsQuery, period: Period): SQL {
  const { before, to, grain } = period;
  const isOfListing = typeof of === "number" ? sql`v.listing_id = ${of}` : sql`v.listing_id = any (array(${of}))`;
  const condition = sql`v.shop_id = ${shopId} and ${isOfListing}${filtered(query)}`;
  const columns = sql`v.listing_id, v.country, v.locale, v.source, v.views, v.visitors`;
  if (grain === "day")
    return sql`select v.day as start, ${columns} from visit_days v
      where ${condition} and v.day >= ${before}::date and v.day < ${to}::date`;
  return sql`select v.week as start, ${columns} from visit_weeks v
      where ${condition} and v.week >= ${before}::date and v.week < ${to}::date
    union all select ${monday(sql`v.day`)}, ${columns} from visit_days v
      where ${condition} and v.day >= greatest(${before}::date, ${firstOpenWeek(shopId)}) and v.day < ${to}::date`;
}

/**
 * Selects the views of every listing in both periods as `start, listing_id, views`. For a year it returns the latest
 * yearly sums, with the first day of each period as `start`.
 */
export function viewRows(shopId: number, { before, from, to, grain }: Period): SQL {
  if (grain === "day")
    return sql`select d.day as start, d.listing_id, d.views from listing_days d
      where d.shop_id = ${shopId} and d.day >= ${before}::date and d.day < ${to}::date`;
  return sql`select ${from}::date as start, y.listing_id, y.views from listing_years y where y.shop_id = ${shopId}
    union all select ${before}::date, y.listing_id, y.views_before from listing_years y where y.shop_id = ${shopId}`;
}
