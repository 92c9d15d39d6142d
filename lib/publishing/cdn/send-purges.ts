import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, database } from "@/db/client";
import type { Cdn } from "@/lib/core/cdn-settings";
import { log } from "@/lib/core/log";
import { everyPage, surrogateKey } from "@/lib/http/surrogate-keys";
import { requestPurge } from "./request-purge";

/**
 * Milliseconds between the commit of a change and its purge. Every process has dropped its own pages by then, so that
 * the CDN does not fetch an old one; and changes that follow each other share a request.
 */
const settleMs = 200;
/**
 * Seconds until a purge is repeated: a page may have been on its way to the CDN, or a process have noticed the change
 * late. A process whose connection hangs notices that after three.
 */
const repeatSeconds = 5;
/** Seconds after which a claimed purge is claimed again, because its process was killed or lost the database. */
const leaseSeconds = 20;
/** Hours after which a failing purge is dropped: by then the CDN has dropped the page by itself. */
const maxAgeHours = 3;
/** More keys than this purge every page. */
const maxKeys = 1_000;

type Purge = { id: string; tags: string[] };

/**
 * Sends the purges that are due to the CDN, in as few requests as possible, and each once more after five seconds. If
 * the CDN does not confirm them, they are due again after a second at first, after a minute at most.
 * Returns undefined if none was due.
 */
export async function sendPurges(cdn: Cdn, db: Db = database): Promise<"sent" | "failed" | undefined> {
  if (!(await hasDue(db))) return undefined;
  await pause(settleMs);
  const purges = await claimDue(db);
  const ids = purges.map(({ id }) => Number(id));
  if (ids.length === 0) return undefined;
  try {
    await requestPurge(cdn, keysOf(purges));
  } catch (error) {
    log.warn("cdn.unpurged", { count: ids.length, error });
    await postpone(ids, db);
    return "failed";
  }
  await db.execute(sql`delete from cdn_purges where id = any (${intArray(ids)}::bigint[]) and is_repeat`);
  await db.execute(sql`
    update cdn_purges set is_repeat = true, due_at = clock_timestamp() + make_interval(secs => ${repeatSeconds})
    where id = any (${intArray(ids)}::bigint[])`);
  return "sent";
}

async function hasDue(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ is_due: boolean }>(
    sql`select exists (select from cdn_purges where due_at <= clock_timestamp()) as is_due`,
  );
  return row?.is_due ?? false;
}

/** Claims the oldest due purges, which no other process then claims. */
const claimDue = (db: Db) =>
  db.execute<Purge>(sql`
    update cdn_purges set due_at = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where id in (select id from cdn_purges where due_at <= clock_timestamp() order by id limit 1000
      for update skip locked)
    returning id, to_jsonb(tags) as tags`);

function keysOf(purges: readonly Purge[]): string[] {
  const keys = [...new Set(purges.flatMap(({ tags }) => tags).map(surrogateKey))];
  return keys.length > maxKeys ? [everyPage] : keys;
}

async function postpone(ids: readonly number[], db: Db): Promise<void> {
  await db.execute(sql`
    delete from cdn_purges
    where id = any (${intArray(ids)}::bigint[]) and created_at < now() - make_interval(hours => ${maxAgeHours})`);
  await db.execute(sql`
    update cdn_purges set due_at = clock_timestamp()
      + greatest(interval '1 second', least((clock_timestamp() - created_at) / 40, interval '1 minute'))
    where id = any (${intArray(ids)}::bigint[])`);
}
