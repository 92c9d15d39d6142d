import { sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { jobs } from "@/db/schema";

/** Work that follows from an event or from the clock. It may run twice, so handlers are idempotent. */
export type Job<Data = Record<string, unknown>> = {
  id: number;
  /** The handler, and the recipient where one event has a job for each of several: `mailMember:<userId>`. */
  name: string;
  eventId: number | null;
  data: Data;
};

/** Adds jobs. An event has at most one job of each name; duplicates are ignored. */
export async function enqueue(
  made: { name: string; eventId: number | null; data: Record<string, unknown> }[],
  tx: Pick<Tx, "insert">,
): Promise<void> {
  if (made.length) await tx.insert(jobs).values(made).onConflictDoNothing();
}

/**
 * Deletes jobs that were done 30 days ago, the oldest first, in statements of `batchSize` rows so that none reaches the
 * timeout. Failed jobs stay.
 */
export async function deleteDoneJobs(db: Db = database, batchSize = 5_000): Promise<void> {
  for (let deleted = batchSize; deleted === batchSize; )
    ({ count: deleted } = await db.execute(sql`
      delete from jobs where id in (select id from jobs where done_at < now() - interval '30 days'
        order by done_at limit ${batchSize})`));
}
