import { and, count, desc, eq, isNotNull, isNull, min, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { jobs } from "@/db/schema";

/** Chooses failed jobs: one by its id, those of a name such as `mailMember`, or all. */
export type Choice = { id: number } | { name: string } | "all";

/** The name of a job without its subject: `mailMember` of `mailMember:<userId>`. */
const baseName = sql<string>`split_part(${jobs.name}, ':', 1)`;
const isFailed = and(isNotNull(jobs.failedAt), isNull(jobs.doneAt));

function isChosen(choice: Choice): SQL | undefined {
  if (choice === "all") return isFailed;
  return and(isFailed, "id" in choice ? eq(jobs.id, choice.id) : eq(baseName, choice.name));
}

/** Lists jobs that have failed for good, newest first, at most `limit`. */
export const listFailedJobs = (limit: number, db: Db) =>
  db
    .select({
      id: jobs.id,
      name: baseName,
      attempts: jobs.attempts,
      failedAt: jobs.failedAt,
      lastError: jobs.lastError,
    })
    .from(jobs)
    .where(isFailed)
    .orderBy(desc(jobs.id))
    .limit(limit);

/** Counts the jobs that wait for their time or a worker, by name. */
export const countWaitingJobs = (db: Db) =>
  db
    .select({ name: baseName, count: count(), nextRunAt: min(jobs.runAt) })
    .from(jobs)
    .where(and(isNull(jobs.doneAt), isNull(jobs.failedAt)))
    .groupBy(baseName)
    .orderBy(baseName);

/**
 * Lets failed jobs run again at once, with a new day of attempts. Returns how many. A handler tolerates that it ran
 * before, see run-job.ts.
 */
export async function retryFailedJobs(choice: Choice, db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    const now = sql`now()`;
    const retried = await tx
      .update(jobs)
      .set({ failedAt: null, lockedUntil: null, attempts: 0, runAt: now, createdAt: now })
      .where(isChosen(choice))
      .returning({ id: jobs.id });
    await tx.execute(sql`select pg_notify('jobs', '')`);
    return retried.length;
  });
}

/** Marks failed jobs as done, so that they are deleted after 30 days. Their error stays until then. Returns how many. */
export async function dropFailedJobs(choice: Choice, db: Db): Promise<number> {
  const dropped = await db.update(jobs).set({ doneAt: sql`now()` }).where(isChosen(choice)).returning({ id: jobs.id });
  return dropped.length;
}
