import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { DaysAway, Holiday } from "./holidays";

const today = sql`(now() at time zone 'Asia/Shanghai')::date`;
const days = sql`json_build_object('firstDay', d.first_day, 'lastDay', d.last_day)`;
const ofMarket = sql`select m.first_day, m.last_day from market_holidays m
  where m.withdrawn_at is null and m.last_day >= ${today}`;

/** Selects the shop's own present and future holidays as `Holiday`, the next first. */
const holidaysOf = (shopId: number | SQL) => sql`
  select id::float8 as id, first_day::text as "firstDay", last_day::text as "lastDay", notes from holidays
  where shop_id = ${shopId} and last_day >= ${today} order by first_day limit 12`;

/** Selects the holidays of a shop and of the market, the next first; the name of a market's holiday is its note. */
export const announcedHolidaysOf = (shopId: number | SQL) => sql`
  select * from (select own.* from (${holidaysOf(shopId)}) own
    union all
    select 0, first_day::text, last_day::text, names from market_holidays
    where withdrawn_at is null and last_day >= ${today}) h
  order by h."firstDay" limit 12`;

/** Selects the days from today on that a shop or the whole market is closed, the next first, as JSON. */
export const daysAwayOf = (shopId: SQL | number): SQL<DaysAway[]> => sql`
  array_to_json(array(select ${days} from (select h.first_day, h.last_day from holidays h
    where h.shop_id = ${shopId} and h.last_day >= ${today} union all ${ofMarket}) d order by d.first_day))`;

/** Selects the days from today on that the whole market is closed, the next first, as JSON. */
export const marketDaysAway: SQL<DaysAway[]> = sql`
  array_to_json(array(select ${days} from (${ofMarket}) d order by d.first_day))`;

/** Lists a shop's own present and future holidays, the next first. */
export const listHolidays = async (shopId: number, db: Db = readPool): Promise<Holiday[]> => [
  ...(await db.execute<Holiday>(holidaysOf(shopId))),
];

/** Lists the days from today on that a shop or the whole market is closed, the next first. */
export async function listDaysAway(shopId: number, db: Db = readPool): Promise<DaysAway[]> {
  const [row] = await db.execute<{ days: DaysAway[] }>(sql`select ${daysAwayOf(shopId)} as days`);
  return row?.days ?? [];
}
