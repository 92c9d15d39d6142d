import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { DaysAway, Holiday } from "./holidays";

/** Selects the shop's present and future holidays as `Holiday`, the next first. */
export const holidaysOf = (shopId: number | SQL) => sql`
  select id::float8 as id, first_day::text as "firstDay", last_day::text as "lastDay", notes from holidays
  where shop_id = ${shopId} and last_day >= (now() at time zone 'Asia/Shanghai')::date order by first_day limit 12`;

/** Selects the days from today on that a shop is away, the next first, as JSON. */
export const daysAwayOf = (shopId: SQL): SQL<DaysAway[]> => sql`
  array_to_json(array(select json_build_object('firstDay', h.first_day, 'lastDay', h.last_day) from holidays h
    where h.shop_id = ${shopId} and h.last_day >= (now() at time zone 'Asia/Shanghai')::date order by h.first_day))`;

/** Lists a shop's present and future holidays, the next first. */
export const listHolidays = async (shopId: number, db: Db = readPool): Promise<Holiday[]> => [
  ...(await db.execute<Holiday>(holidaysOf(shopId))),
];
