import { eq, sql } from "drizzle-orm";
import { trace } from "@/db/base/trace";
import { type Db, database } from "@/db/client";
import { jobs } from "@/db/schema";
import { PermanentFailure, Postponed } from "@/lib/core/errors";
import { describeError, log } from "@/lib/core/log";
import type { Job } from "@/lib/events/job";
import { findHandler } from "./subscriptions";

/** Seconds a job may take before another process may claim it. */
const lockSeconds = 120;
const dayMilliseconds = 86_400_000;

type Claimed = Job<never> & { attempts: number; created_at: string };

const realClock = () => new Date();

/**
 * Claims the job that has been due longest and runs it. The database's clock decides what is due, unless `fixedNow` is
 * given. A failed job is retried later, and marked as failed after a day. No transaction is open while the job runs.
 * @returns whether there was a job
 */
export async function runNextJob(db: Db = database, find = findHandler, fixedNow?: () => Date): Promise<boolean> {
  const now = fixedNow ?? realClock;
  const job = await claimNext(db, fixedNow?.());
  if (!job) return false;
  try {
    const handler = find(job.name);
    if (!handler) throw new PermanentFailure(`no handler for ${job.name}`);
    const kind = job.name.split(":", 1)[0] ?? "";
    await trace(`job ${kind}`, { "job.id": job.id, "job.attempt": job.attempts }, async () => handler(job));
    await db.update(jobs).set({ doneAt: now(), lockedUntil: null }).where(eq(jobs.id, job.id));
  } catch (error) {
    await recordFailure(job, error, db, now());
  }
  return true;
}

async function claimNext(db: Db, fixedNow: Date | undefined): Promise<Claimed | undefined> {
  const now = fixedNow ? sql`${fixedNow.toISOString()}::timestamptz` : sql`now()`;
  const [job] = await db.execute<Omit<Claimed, "eventId"> & { event_id: string | null }>(sql`
    update jobs set attempts = attempts + 1, locked_until = ${now} + make_interval(secs => ${lockSeconds})
    where id = (select id from jobs
      where done_at is null and failed_at is null and run_at <= ${now}
        and (locked_until is null or locked_until <= ${now})
      order by run_at, id limit 1 for update skip locked)
    returning id, name, event_id, data, attempts, created_at`);
  if (!job) return undefined;
  return { ...job, id: Number(job.id), eventId: job.event_id === null ? null : Number(job.event_id) };
}

async function recordFailure(job: Claimed, error: unknown, db: Db, now: Date): Promise<void> {
  const age = now.getTime() - new Date(job.created_at).getTime();
  const hasFailed = error instanceof PermanentFailure || age > dayMilliseconds;
  const pause = error instanceof Postponed ? error.seconds * 1_000 : retryDelay(age);
  const fields = { job: job.name.split(":", 1)[0], jobId: job.id, attempt: job.attempts, error };
  if (hasFailed) log.error("job.failed", fields);
  else log.warn("job.postponed", fields);
  const { name, message } = describeError(error);
  await db
    .update(jobs)
    .set({
      lastError: `${name ?? "Error"}: ${message}`.slice(0, 500),
      lockedUntil: null,
      ...(hasFailed ? { failedAt: now } : { runAt: new Date(now.getTime() + pause) }),
    })
    .where(eq(jobs.id, job.id));
}

/**
 * Milliseconds until the next attempt: a fortieth of the job's age, between a second and a quarter of an hour. A job
 * that waited half an hour for a mail server is retried within 45 seconds of its return.
 */
export const retryDelay = (age: number): number => Math.min(Math.max(age / 40, 1_000), 900_000);
