import { type SQL, sql } from "drizzle-orm";
import { closedTimes, openMinutes } from "../inquiries/open-minutes";
import type { MetricsQuery } from "./metrics-query";
import type { Period } from "./periods";

/** Returns the midnight of a day in Yiwu. */
const midnight = (day: string): SQL => sql`(${day}::timestamp at time zone 'Asia/Shanghai')`;
const dayOf = (at: SQL): SQL => sql`(${at} at time zone 'Asia/Shanghai')::date`;

/**
 * Returns the source by which a buyer found the shop: the trade fair, the video, or else the source of the visit; null
 * if it is unknown.
 */
const sourceOf = sql`case when i.source ? 'exhibition' then 'exhibition' when i.source->>'page' = 'video' then 'video'
    else i.source->>'way' end`;

function filtered({ design, country, language, source }: MetricsQuery): SQL {
  return sql.join([
    sql`i.status <> 'spam' and i.held_reason is null`,
    country ? sql` and i.country = ${country}` : sql``,
    language ? sql` and i.locale = ${language}` : sql``,
    source ? sql` and ${sourceOf} = ${source}` : sql``,
    design
      ? sql` and exists (select from inquiry_lines n where n.inquiry_id = i.id and n.shop_id = i.shop_id
          and n.listing_id = ${design})`
      : sql``,
  ]);
}

/**
 * Selects inquiries of both periods as `id, day, country, locale, way, minutes` to the reply, without spam and held
 * ones.
 */
export const inquiryRows = (shopId: number, query: MetricsQuery, { before, to }: Period): SQL => sql`
  select i.id, ${dayOf(sql`i.created_at`)} as day, i.country, i.locale, ${sourceOf} as way,
    ${openMinutes(sql`i.created_at`, sql`i.first_reply_at`, sql`c.times`)} as minutes
  from inquiries i, (select ${closedTimes(shopId)} as times) c where i.shop_id = ${shopId} and i.last_message_at >= ${midnight(before)}
    and i.created_at >= ${midnight(before)} and i.created_at < ${midnight(to)} and ${filtered(query)}`;

/** Selects inquiries that were first quoted or agreed in both periods as `what, day, way`. */
export const quoteRows = (shopId: number, query: MetricsQuery, { before, to }: Period): SQL => sql`
  select 'quoted' as what, ${dayOf(sql`min(q.sent_at)`)} as day, min(${sourceOf}) as way
  from quotes q join inquiries i on i.id = q.inquiry_id and i.shop_id = q.shop_id
  where q.shop_id = ${shopId} and q.status <> 'draft' and ${filtered(query)} group by q.inquiry_id
  having min(q.sent_at) >= ${midnight(before)} and min(q.sent_at) < ${midnight(to)}
  union all select 'agreed', ${dayOf(sql`q.decided_at`)}, ${sourceOf}
  from quotes q join inquiries i on i.id = q.inquiry_id and i.shop_id = q.shop_id
  where q.shop_id = ${shopId} and q.status = 'accepted' and ${filtered(query)}
    and q.decided_at >= ${midnight(before)} and q.decided_at < ${midnight(to)}`;
