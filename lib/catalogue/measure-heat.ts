import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "./working-days";

/** What one inquiry weighs in views. */
const inquiryWeight = 25;
/** What a day weighs against the day after it: after three days a half. */
const decay = 0.8;
/** Designs seen less are not talked about. */
const fewestViews = 20;
/** So many of a category are kept. */
const most = 500;

/** The statement that does it. */
export const heatStep = (now: Date) => ({
  run: sql`select measure_heat(${dayInYiwu(now)}::date, ${inquiryWeight}::int, ${decay}::float8, ${fewestViews}::int, ${most}::int)`,
});

/** Measures what is talked about, from the seven whole days in Yiwu before `now` and the seven before those. */
export const measureHeat = (db: Db = database, now = new Date()): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(heatStep(now).run);
  });
