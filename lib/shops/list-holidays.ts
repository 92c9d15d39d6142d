import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Holiday } from "./holidays";

/** The shop's holidays that are not over, the next first. */
export async function listHolidays(shopId: number, db: Db = reader): Promise<Holiday[]> {
  const rows = await db.execute<Holiday>(sql`
    select id::float8 as id, first_day::text as "firstDay", last_day::text as "lastDay", notes from holidays
    where shop_id = ${shopId} and last_day >= (now() at time zone 'Asia/Shanghai')::date order by first_day limit 12`);
  return [...rows];
}
