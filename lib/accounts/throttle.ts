import { lt, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { throttles } from "@/db/schema";

export type Window = { limit: number; windowSeconds: number };

/**
 * Counts one more of `key` and says whether it is still within the limit: the first `limit` in a window are.
 * A window starts with its first count. Counting in a transaction that rolls back counts nothing.
 */
export async function throttle(key: string, { limit, windowSeconds }: Window, db: Db = database): Promise<boolean> {
  const endsAt = sql`now() + make_interval(secs => ${windowSeconds})`;
  const isOver = lt(throttles.windowEndsAt, sql`now()`);
  const [row] = await db
    .insert(throttles)
    .values({ key, count: 1, windowEndsAt: endsAt })
    .onConflictDoUpdate({
      target: throttles.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${throttles.count} + 1 end`,
        windowEndsAt: sql`case when ${isOver} then ${endsAt} else ${throttles.windowEndsAt} end`,
      },
    })
    .returning({ count: throttles.count });
  return (row?.count ?? 0) <= limit;
}

/** Forgets windows that are over. */
export const sweepThrottles = (db: Db = database) => db.delete(throttles).where(lt(throttles.windowEndsAt, sql`now()`));
