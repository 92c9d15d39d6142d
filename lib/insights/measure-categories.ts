import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";

/** Returns the statement that measures the categories at `now`. */
export const measureCategoriesStatement = (now: Date) => ({
  run: sql`select measure_categories(${dayInYiwu(now)}::date)`,
});

/** Measures the market's views by category in the 28 whole days in Yiwu before `now` and in the 28 days before. */
export const measureCategories = (db: Db = database, now = new Date()): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(measureCategoriesStatement(now).run);
  });
