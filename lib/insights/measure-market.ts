import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";
import { shownWeeks } from "./market-figures";
import { addDays, mondayOf } from "./periods";

/** Weeks that are measured again, because a late reply or a mark as spam still changes them. */
const openWeeks = 5;

/**
 * Measures the figures of the whole market: the last five weeks, or at first all that the page shows. It reads the
 * threads of one shop after the other, so it runs once a day and without a statement timeout. Idempotent.
 */
export const measureMarket = (db: Db = database, now = new Date()): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const today = dayInYiwu(now);
    const first = mondayOf(addDays(today, -7 * (shownWeeks - 1)));
    const lastOpen = mondayOf(addDays(today, -7 * (openWeeks - 1)));
    await tx.execute(sql`
      select measure_market(case when exists (select from market_weeks where week = ${first}::date)
        then ${lastOpen}::date else ${first}::date end, ${now.toISOString()}::timestamptz)`);
  });
