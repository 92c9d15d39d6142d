import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "./working-days";

/** The weight of an inquiry in views. */
const inquiryWeight = 25;
/** The weight of a day relative to the next day: one half after three days. */
const decay = 0.8;
/** Listings with fewer views have no heat. */
const minViews = 20;
/** The number of hottest listings stored per category. */
const maxPerCategory = 500;

/** The statement that measures heat, in the form of a step of recluster-steps.ts. */
export const heatStep = (now: Date) => ({
  run: sql`select measure_heat(${dayInYiwu(now)}::date, ${inquiryWeight}::int, ${decay}::float8, ${minViews}::int, ${maxPerCategory}::int)`,
});

/** Measures the heat of listings from the seven whole days in Yiwu before `now` and the seven before those. */
export const measureHeat = (db: Db = database, now = new Date()): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(heatStep(now).run);
  });
