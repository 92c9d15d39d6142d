import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "./working-days";

/** Designs in one statement: far below its time limit, and few enough to write again. */
const most = 2_000;

const arrayOf = (numbers: number[]): string => `{${numbers.join()}}`;

/**
 * Adds views to the day's count of each design, by its id; what is not on sale counts for nothing. `seen` is emptied
 * as far as it was written, so that the rest can be tried again.
 * @throws the database's error when it is away
 */
export async function countViews(seen: Map<number, number>, now = new Date(), db: Db = database): Promise<void> {
  while (seen.size > 0) {
    const batch = [...seen].slice(0, most).sort(([one], [other]) => one - other);
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
