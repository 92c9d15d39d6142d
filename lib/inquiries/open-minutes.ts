import { type SQL, sql } from "drizzle-orm";
import { springFestivals } from "../catalogue/working-days";

/** Midnight in Yiwu at which a day begins. */
const begins = (day: SQL): SQL => sql`((${day})::timestamp at time zone 'Asia/Shanghai')`;

/**
 * When a shop was closed, as a `tstzmultirange`: the Spring Festival of the market, and its own holidays, each from the
 * moment it was told. Before that nobody could know, and nobody betters figures by a holiday in the past.
 */
export const closedTimes = (shopId: SQL | number): SQL => sql`(
  select coalesce(range_agg(tstzrange(opens_late, opens)), '{}') from (
    select greatest(${begins(sql`h.first_day`)}, h.created_at) as opens_late, ${begins(sql`h.last_day + 1`)} as opens
    from holidays h where h.shop_id = ${shopId}
    union all select ${begins(sql`f.first_day`)}, ${begins(sql`f.last_day + 1`)}
    from (values ${sql.join(
      springFestivals.map(({ firstDay, lastDay }) => sql`(${firstDay}::date, ${lastDay}::date)`),
      sql`, `,
    )})
      f (first_day, last_day)) closed
  where opens_late < opens)`;

/**
 * Minutes a buyer waited for an answer while the shop was open, the one rule of all response figures: the time between
 * the two moments without what falls into `closed`, a `tstzmultirange`. Null when there was no answer.
 */
export const openMinutes = (asked: SQL, answered: SQL, closed: SQL): SQL<number | null> => sql`(
  extract(epoch from ${answered} - ${asked} - coalesce((select sum(upper(part) - lower(part))
    from unnest(${closed} * tstzmultirange(tstzrange(${asked}, greatest(${asked}, ${answered})))) part), interval '0')) / 60)`;
