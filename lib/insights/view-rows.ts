import { type SQL, sql } from "drizzle-orm";
import type { AskedFigures } from "./inquiry-counts";
import type { Period } from "./periods";

/**
 * The first week that is not in the table of weeks yet: until the job has been there, its days are added up. The
 * rows of the whole shop tell, so that one look into the index is enough.
 */
const unfolded = (shopId: number): SQL => sql`(select coalesce(max(w.week) + 7, '-infinity'::date) from visit_weeks w
    where w.shop_id = ${shopId} and w.listing_id = 0)`;

export const monday = (day: SQL): SQL => sql`date_trunc('week', ${day})::date`;

/** Conditions on where visitors came from; empty when everybody counts. */
function narrowed({ country, language, source }: AskedFigures): SQL {
  return sql.join([
    country ? sql` and v.country = ${country}` : sql``,
    language ? sql` and v.locale = ${language}` : sql``,
    source ? sql` and v.source = ${source}` : sql``,
  ]);
}

/**
 * Visits of both spans as `start, listing_id, country, locale, source, views, visitors`; `start` is a day or a Monday.
 * `of` is the shop as a whole (0), one design, or those of a select of ids.
 */
export function visitRows(shopId: number, of: number | SQL, asked: AskedFigures, period: Period): SQL {
  const { before, to, grain } = period;
  const what = typeof of === "number" ? sql`v.listing_id = ${of}` : sql`v.listing_id = any (array(${of}))`;
  const which = sql`v.shop_id = ${shopId} and ${what}${narrowed(asked)}`;
  const columns = sql`v.listing_id, v.country, v.locale, v.source, v.views, v.visitors`;
  if (grain === "day")
    return sql`select v.day as start, ${columns} from visit_days v
      where ${which} and v.day >= ${before}::date and v.day < ${to}::date`;
  return sql`select v.week as start, ${columns} from visit_weeks v
      where ${which} and v.week >= ${before}::date and v.week < ${to}::date
    union all select ${monday(sql`v.day`)}, ${columns} from visit_days v
      where ${which} and v.day >= greatest(${before}::date, ${unfolded(shopId)}) and v.day < ${to}::date`;
}

/**
 * Looks at every design in both spans, wherever they came from, as `start, listing_id, views`; those of a year as they
 * were added up last, with the first day of each span for all of it.
 */
export function viewRows(shopId: number, { before, from, to, grain }: Period): SQL {
  if (grain === "day")
    return sql`select d.day as start, d.listing_id, d.views from listing_days d
      where d.shop_id = ${shopId} and d.day >= ${before}::date and d.day < ${to}::date`;
  return sql`select ${from}::date as start, y.listing_id, y.views from listing_years y where y.shop_id = ${shopId}
    union all select ${before}::date, y.listing_id, y.views_before from listing_years y where y.shop_id = ${shopId}`;
}
