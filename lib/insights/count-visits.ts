import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";
import type { Visits } from "../http/visits";

/** Kinds of visits in one statement: far below its time limit, and few enough to write again. */
const most = 2_000;

/**
 * Adds visits to the day's counts; what is of no shop, or of a design that is not on sale, counts for nothing. `seen` is
 * emptied as far as it was written, so that the rest can be tried again.
 * @throws the database's error when it is away
 */
export async function countVisits(seen: Map<string, Visits>, now = new Date(), db: Db = database): Promise<void> {
  while (seen.size > 0) {
    const batch = [...seen].slice(0, most).map(([key, visits]) => [key, { ...visits }] as const);
    const rows = batch.map(([, visits]) => visits);
    const column = <Name extends keyof Visits>(name: Name) => `{${rows.map((row) => row[name]).join()}}`;
    await db.execute(sql`select count_visits(${column("shopId")}::bigint[], ${column("listingId")}::bigint[],
      ${column("country")}::text[], ${column("locale")}::text[], ${column("source")}::text[],
      ${column("views")}::integer[], ${column("visitors")}::integer[], ${dayInYiwu(now)}::date)`);
    for (const [key, { views, visitors }] of batch) {
      const left = seen.get(key);
      if (!left) continue;
      left.views -= views;
      left.visitors -= visitors;
      if (left.views <= 0) seen.delete(key);
    }
  }
}
