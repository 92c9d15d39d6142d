import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";

/** The statement that does it. */
export const categoriesStep = (now: Date) => ({ run: sql`select measure_categories(${dayInYiwu(now)}::date)` });

/** Measures what the market looks at by category, in the 28 whole days in Yiwu before `now` and the 28 before those. */
export const measureCategories = (db: Db = database, now = new Date()): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(categoriesStep(now).run);
  });
