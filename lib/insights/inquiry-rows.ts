import { type SQL, sql } from "drizzle-orm";
import { closedTimes, openMinutes } from "../inquiries/open-minutes";
import type { AskedFigures } from "./inquiry-counts";
import type { Period } from "./periods";

/** Midnight of a day in Yiwu. */
const midnight = (day: string): SQL => sql`(${day}::timestamp at time zone 'Asia/Shanghai')`;
const dayOf = (at: SQL): SQL => sql`(${at} at time zone 'Asia/Shanghai')::date`;

/**
 * By which way a buyer found the shop: the fair, the clip they asked under, else what led to the shop's page; null where
 * that was not said.
 */
const wayOf = sql`case when i.source ? 'exhibition' then 'exhibition' when i.source->>'page' = 'video' then 'video'
    else i.source->>'way' end`;

function narrowed({ design, country, language, source }: AskedFigures): SQL {
  return sql.join([
    sql`i.status <> 'spam' and i.held_reason is null`,
    country ? sql` and i.country = ${country}` : sql``,
    language ? sql` and i.locale = ${language}` : sql``,
    source ? sql` and ${wayOf} = ${source}` : sql``,
    design
      ? sql` and exists (select from inquiry_lines n where n.inquiry_id = i.id and n.shop_id = i.shop_id
          and n.listing_id = ${design})`
      : sql``,
  ]);
}

/** Inquiries of both spans as `id, day, country, locale, way, minutes` of waiting while it was open; spam and what is held left out. */
export const inquiryRows = (shopId: number, asked: AskedFigures, { before, to }: Period): SQL => sql`
  select i.id, ${dayOf(sql`i.created_at`)} as day, i.country, i.locale, ${wayOf} as way,
    ${openMinutes(sql`i.created_at`, sql`i.first_reply_at`, sql`c.times`)} as minutes
  from inquiries i, (select ${closedTimes(shopId)} as times) c where i.shop_id = ${shopId} and i.last_message_at >= ${midnight(before)}
    and i.created_at >= ${midnight(before)} and i.created_at < ${midnight(to)} and ${narrowed(asked)}`;

/** Inquiries that were first quoted in both spans, and those agreed in them, as `what, day, way`. */
export const quoteRows = (shopId: number, asked: AskedFigures, { before, to }: Period): SQL => sql`
  select 'quoted' as what, ${dayOf(sql`min(q.sent_at)`)} as day, min(${wayOf}) as way
  from quotes q join inquiries i on i.id = q.inquiry_id and i.shop_id = q.shop_id
  where q.shop_id = ${shopId} and q.status <> 'draft' and ${narrowed(asked)} group by q.inquiry_id
  having min(q.sent_at) >= ${midnight(before)} and min(q.sent_at) < ${midnight(to)}
  union all select 'agreed', ${dayOf(sql`q.decided_at`)}, ${wayOf}
  from quotes q join inquiries i on i.id = q.inquiry_id and i.shop_id = q.shop_id
  where q.shop_id = ${shopId} and q.status = 'accepted' and ${narrowed(asked)}
    and q.decided_at >= ${midnight(before)} and q.decided_at < ${midnight(to)}`;
