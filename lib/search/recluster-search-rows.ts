import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { measureHeat } from "../catalogue/measure-heat";
import { abortStep, beginSteps, countSteps, maxReclusterTime, reclusterFrom, runStep } from "./recluster-steps";

/** The minimum time between two reclusterings. */
const minInterval = "6 days";

/**
 * Rewrites the search rows in the order in which they are read, with tiers of the current quality, and counts them.
 * Changes meanwhile are queued and projected afterwards. The schedule runs it weekly.
 */
export async function reclusterSearchRows(db: Db = database): Promise<void> {
  const [busy] = await db.execute(sql`
    select from search_state where key = 'reclustering' and (value #>> '{}')::timestamptz > now() - ${maxReclusterTime}::interval
      or key = 'reclustered_at' and (value #>> '{}')::timestamptz > now() - ${minInterval}::interval`);
  if (busy) return;
  try {
    for (const step of [...beginSteps, ...reclusterFrom("listing_search"), ...countSteps]) await runStep(step, db);
  } catch (error) {
    await runStep(abortStep, db);
    throw error;
  }
  await measureHeat(db);
}

/** Counts facets, shops and words again. */
export async function countSearchRows(db: Db = database): Promise<void> {
  for (const step of countSteps) await runStep(step, db);
}
