import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { maxReclusterTime } from "./recluster-steps";

/** Listings per statement, few enough for the statement timeout. */
const batchSize = 250;

/** Queues listings for the projection and notifies the worker on commit. */
export const queueProjection = async (ids: readonly number[], db: Db): Promise<void> => {
  await db.execute(sql`insert into projection_queue (listing_id) select unnest(${intArray(ids)}::bigint[])`);
  await db.execute(sql`select pg_notify('jobs', '')`);
};

/**
 * Writes the search rows of one batch of the queue, oldest first, in a transaction, and returns its size. Several
 * workers can run it concurrently.
 */
export async function projectQueued(db: Db = database): Promise<number> {
  return db.transaction(async (tx) => {
    const [row] = await tx.execute<{ count: number }>(sql`
      with taken as (
        delete from projection_queue where id in (
          select id from projection_queue where not exists (
            select from search_state where key = 'reclustering' and (value #>> '{}')::timestamptz > now() - ${maxReclusterTime}::interval)
          order by id limit ${batchSize} for update skip locked) returning listing_id),
      done as (select project_listings(array(select distinct listing_id from taken)))
      select (select count(*)::int from taken) as count from done`);
    const count = row?.count ?? 0;
    if (count > 0) await purgeDocuments(tx, "home", "search");
    return count;
  });
}
