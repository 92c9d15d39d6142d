import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { writePromiseRow } from "./write-promise";

/** Shops per call, few enough that the worker writes the queued search rows of their listings in minutes. */
const maxShops = 50;

/**
 * Updates pages, cards and search rows of shops whose board has gone stale or whose surge is over. Returns the number
 * of shops; the next call updates further ones.
 */
export async function refreshLeadTimes(db: Db = database, now = new Date()): Promise<number> {
  const at = now.toISOString();
  const outdated = await db.execute<{ id: string }>(sql`select shop_id as id from shop_promises
    where (lead_times_from = 'board') <> (board_valid_until > ${at}::timestamptz) or busy_until <= ${at}::timestamptz
    order by board_valid_until limit ${maxShops}`);
  for (const { id } of outdated) await asShop(Number(id), (tx) => writePromiseRow(Number(id), tx, now), db);
  return outdated.length;
}
