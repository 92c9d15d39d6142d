import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { measureHeat } from "../catalogue/measure-heat";
import { beginSteps, countSteps, giveUpStep, layFrom, longestLaying, takeStep } from "./recluster-steps";

/** The minimum time between two reclusterings. */
const minInterval = "6 days";

/**
 * Rewrites the search rows in the order in which they are read, with tiers of the current quality, and counts them.
 * Changes meanwhile are queued and projected afterwards. The schedule runs it weekly.
 */
export async function laySearchRows(db: Db = database): Promise<void> {
  const [busy] = await db.execute(sql`
    select from search_state where key = 'reclustering' and (value #>> '{}')::timestamptz > now() - ${longestLaying}::interval
      or key = 'reclustered_at' and (value #>> '{}')::timestamptz > now() - ${minInterval}::interval`);
  if (busy) return;
  try {
    for (const step of [...beginSteps, ...layFrom("listing_search"), ...countSteps]) await takeStep(step, db);
  } catch (error) {
    await takeStep(giveUpStep, db);
    throw error;
  }
  await measureHeat(db);
}

/** Counts facets, shops and words again. */
export async function countSearchRows(db: Db = database): Promise<void> {
  for (const step of countSteps) await takeStep(step, db);
}
