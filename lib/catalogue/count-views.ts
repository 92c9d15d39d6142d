import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "./working-days";

/** Listings per statement, few enough to stay far below the statement timeout and to retry. */
const maxBatch = 2_000;

const arrayOf = (numbers: number[]): string => `{${numbers.join()}}`;

/**
 * Adds views by listing id to the count of the day; listings that are not published are ignored. Removes from `seen`
 * the views that were written, so that the caller can retry the rest.
 * @throws the database's error when it is unavailable
 */
export async function countViews(seen: Map<number, number>, now = new Date(), db: Db = database): Promise<void> {
  while (seen.size > 0) {
    const batch = [...seen].slice(0, maxBatch).sort(([one], [other]) => one - other);
    const ids = arrayOf(batch.map(([id]) => id));
    const counts = arrayOf(batch.map(([, count]) => count));
    await db.execute(sql`select count_views(${ids}::bigint[], ${counts}::integer[], ${dayInYiwu(now)}::date)`);
    for (const [id, count] of batch) {
      const left = (seen.get(id) ?? 0) - count;
      if (left > 0) seen.set(id, left);
      else seen.delete(id);
    }
  }
}
