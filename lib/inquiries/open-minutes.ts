import { type SQL, sql } from "drizzle-orm";
import { springFestivals } from "../catalogue/working-days";

/** Returns the midnight in Yiwu at which a day startOfDay. */
const startOfDay = (day: SQL): SQL => sql`((${day})::timestamp at time zone 'Asia/Shanghai')`;

/**
 * Returns the closed times of a shop as a `tstzmultirange`: the market's Spring Festival and the shop's holidays, each
 * from the moment it was announced, so that a holiday entered afterwards cannot improve the figures.
 */
export const closedTimes = (shopId: SQL | number): SQL => sql`(
  select coalesce(range_agg(tstzrange(opens_late, opens)), '{}') from (
    select greatest(${startOfDay(sql`h.first_day`)}, h.created_at) as opens_late, ${startOfDay(sql`h.last_day + 1`)} as opens
    from holidays h where h.shop_id = ${shopId}
    union all select ${startOfDay(sql`f.first_day`)}, ${startOfDay(sql`f.last_day + 1`)}
    from (values ${sql.join(
      springFestivals.map(({ firstDay, lastDay }) => sql`(${firstDay}::date, ${lastDay}::date)`),
      sql`, `,
    )})
      f (first_day, last_day)) closed
  where opens_late < opens)`;

/**
 * Returns the minutes from inquiry to reply during which the shop was open, the rule of all response figures: the time
 * between the two moments without the part in `closed`, a `tstzmultirange`. Null without a reply.
 */
export const openMinutes = (sentAt: SQL, repliedAt: SQL, closed: SQL): SQL<number | null> => sql`(
  extract(epoch from ${repliedAt} - ${sentAt} - coalesce((select sum(upper(part) - lower(part))
    from unnest(${closed} * tstzmultirange(tstzrange(${sentAt}, greatest(${sentAt}, ${repliedAt})))) part), interval '0')) / 60)`;
