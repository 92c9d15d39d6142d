import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Holiday } from "./holidays";

/** The shop's holidays that are not over, the next first, as a select of `Holiday`. */
export const holidaysOf = (shopId: number) => sql`
  select id::float8 as id, first_day::text as "firstDay", last_day::text as "lastDay", notes from holidays
  where shop_id = ${shopId} and last_day >= (now() at time zone 'Asia/Shanghai')::date order by first_day limit 12`;

export const listHolidays = async (shopId: number, db: Db = reader): Promise<Holiday[]> => [
  ...(await db.execute<Holiday>(holidaysOf(shopId))),
];
