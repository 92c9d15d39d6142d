import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { measureHeat } from "../catalogue/measure-heat";
import { countSteps, layFrom, takeStep } from "./lay-steps";

/** The same work in another process that is younger than this is let go on. */
const longest = "3 hours";
/** Rows that were laid within this time still lie well. */
const fresh = "6 days";

/**
 * Lays the search rows anew, in the order that makes them quick to read, with tiers of today's quality; then counts them.
 * What changes meanwhile is queued and projected afterwards. Done weekly.
 */
export async function laySearchRows(db: Db = database): Promise<void> {
  const [busy] = await db.execute(sql`
    select from search_state where key = 'laying' and (value #>> '{}')::timestamptz > now() - ${longest}::interval
      or key = 'laid_at' and (value #>> '{}')::timestamptz > now() - ${fresh}::interval`);
  if (busy) return;
  for (const step of [...layFrom("listing_search"), ...countSteps]) await takeStep(step, db);
  await measureHeat(db);
}

/** Counts anew what the lists tell of themselves. */
export async function countSearchRows(db: Db = database): Promise<void> {
  for (const step of countSteps) await takeStep(step, db);
}
