import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";
import type { VisitCounts } from "../http/visits";

/** Maximum kinds of visits in a statement, far below its timeout and small enough to retry. */
const batchSize = 2_000;

/**
 * Adds visits to the counts of the day; visits of unknown shops and unpublished listings are ignored. Removes the
 * written visits from `seen`, so that the rest can be retried.
 * @throws the database's error if it is unavailable
 */
export async function countVisits(seen: Map<string, VisitCounts>, now = new Date(), db: Db = database): Promise<void> {
  while (seen.size > 0) {
    const batch = [...seen].slice(0, batchSize).map(([key, visits]) => [key, { ...visits }] as const);
    const rows = batch.map(([, visits]) => visits);
    const column = <Name extends keyof VisitCounts>(name: Name) => `{${rows.map((row) => row[name]).join()}}`;
    await db.execute(sql`select count_visits(${column("shopId")}::bigint[], ${column("listingId")}::bigint[],
      ${column("country")}::text[], ${column("locale")}::text[], ${column("source")}::text[],
      ${column("views")}::integer[], ${column("visitors")}::integer[], ${dayInYiwu(now)}::date)`);
    for (const [key, { views, visitors }] of batch) {
      const remaining = seen.get(key);
      if (!remaining) continue;
      remaining.views -= views;
      remaining.visitors -= visitors;
      if (remaining.views <= 0) seen.delete(key);
    }
  }
}
