import { eq, lt, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { Refusal } from "../core/errors";

/** At most `limit` attempts in a window, which starts with its first attempt. */
export type RateLimit = { limit: number; windowSeconds: number };

/**
 * Counts an attempt and returns whether it is within the limit, which all processes share. In a transaction that rolls
 * back nothing is counted, and others that count the same key wait until it ends.
 *
 * Our table replaces the stores of rate-limiter-flexible: they hold a client permanently, so they cannot count in the
 * caller's transaction, and the one for Drizzle imports a computed name, which throws after bundling by Turbopack.
 */
export async function countAttempt(
  key: string,
  { limit, windowSeconds }: RateLimit,
  db: Db = database,
): Promise<boolean> {
  const endsAt = sql`now() + make_interval(secs => ${windowSeconds})`;
  const isOver = lt(rateLimits.windowEndsAt, sql`now()`);
  const [row] = await db
    .insert(rateLimits)
    .values({ key, count: 1, windowEndsAt: endsAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
        windowEndsAt: sql`case when ${isOver} then ${endsAt} else ${rateLimits.windowEndsAt} end`,
      },
    })
    .returning({ count: rateLimits.count });
  return (row?.count ?? 0) <= limit;
}

/**
 * Counts an attempt. `field` is the form field that shows the refusal. @throws Refusal errors.tooMany over the limit
 */
export async function limitAttempts(key: string, limit: RateLimit, db?: Db, at?: { field: string }): Promise<void> {
  if (!(await countAttempt(key, limit, db))) throw new Refusal("errors.tooMany", at);
}

export type Count = [key: string, limit: RateLimit];

/**
 * Counts an attempt by several keys. One that a key refuses reaches no key behind it, so the attempts that one address
 * has left cannot use up those of the account. @throws Refusal errors.tooMany over one of the limits
 */
export async function countInOrder(counts: Count[], db?: Db): Promise<void> {
  for (const [key, limit] of counts) await limitAttempts(key, limit, db);
}

/** Refunds an attempt that was correct. A window that has ended is not changed. */
export async function refundAttempt(key: string, db: Db = database): Promise<void> {
  await db
    .update(rateLimits)
    .set({ count: sql`greatest(${rateLimits.count} - 1, 0)` })
    .where(eq(rateLimits.key, key));
}

/** Deletes the counts of windows that have ended. */
export const deleteEndedWindows = (db: Db = database) =>
  db.delete(rateLimits).where(lt(rateLimits.windowEndsAt, sql`now()`));
