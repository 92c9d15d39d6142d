import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { longestLaying } from "./recluster-steps";

/** Listings a statement: it ends well within the time a statement may take. */
const batch = 250;

/** Queues listings for the projection; the worker is told when this commits. */
export const queueProjection = async (ids: readonly number[], db: Db): Promise<void> => {
  await db.execute(sql`insert into projection_queue (listing_id) select unnest(${intArray(ids)}::bigint[])`);
  await db.execute(sql`select pg_notify('jobs', '')`);
};

/**
 * Writes the search rows of what is queued, oldest first, one batch a transaction; several workers may do it at once. Says
 * how many there were.
 */
export async function projectQueued(db: Db = database): Promise<number> {
  return db.transaction(async (tx) => {
    const [row] = await tx.execute<{ count: number }>(sql`
      with taken as (
        delete from projection_queue where id in (
          select id from projection_queue where not exists (
            select from search_state where key = 'reclustering' and (value #>> '{}')::timestamptz > now() - ${longestLaying}::interval)
          order by id limit ${batch} for update skip locked) returning listing_id),
      done as (select project_listings(array(select distinct listing_id from taken)))
      select (select count(*)::int from taken) as count from done`);
    const count = row?.count ?? 0;
    if (count > 0) await purgeDocuments(tx, "home", "search");
    return count;
  });
}
