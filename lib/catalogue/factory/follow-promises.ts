import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { writePromise } from "./write-promise";

/** Shops a round: their designs are queued, so that no round brings more than the worker writes in a few minutes. */
const mostShops = 50;

/**
 * Brings pages, cards and search rows of shops up to date whose board has just gone stale, or whose busy days are over.
 * Says how many; what is left comes with the next round.
 */
export async function followPromises(db: Db = database, now = new Date()): Promise<number> {
  const at = now.toISOString();
  const late = await db.execute<{ id: string }>(sql`select shop_id as id from shop_promises
    where (lead_times_from = 'board') <> (board_valid_until > ${at}::timestamptz) or busy_until <= ${at}::timestamptz
    order by board_valid_until limit ${mostShops}`);
  for (const { id } of late) await asShop(Number(id), (tx) => writePromise(Number(id), tx, now), db);
  return late.length;
}
