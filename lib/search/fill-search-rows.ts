import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { measureHeat } from "../catalogue/measure-heat";
import { beginSteps, countSteps, giveUpStep, layFrom, longestLaying, takeStep } from "./recluster-steps";

/** Rows that were laid within this time still lie well. */
const fresh = "6 days";

/**
 * Lays the search rows anew, in the order that makes them quick to read, with tiers of today's quality; then counts them.
 * What changes meanwhile is queued and projected afterwards. Done weekly.
 */
export async function laySearchRows(db: Db = database): Promise<void> {
  const [busy] = await db.execute(sql`
    select from search_state where key = 'reclustering' and (value #>> '{}')::timestamptz > now() - ${longestLaying}::interval
      or key = 'reclustered_at' and (value #>> '{}')::timestamptz > now() - ${fresh}::interval`);
  if (busy) return;
  try {
    for (const step of [...beginSteps, ...layFrom("listing_search"), ...countSteps]) await takeStep(step, db);
  } catch (error) {
    await takeStep(giveUpStep, db);
    throw error;
  }
  await measureHeat(db);
}

/** Counts anew what the lists tell of themselves. */
export async function countSearchRows(db: Db = database): Promise<void> {
  for (const step of countSteps) await takeStep(step, db);
}
