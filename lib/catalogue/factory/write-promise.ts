import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { shopPromises } from "@/db/schema";
import { boardOf } from "./board-of";
import { promiseRow } from "./promise-row";

/**
 * What buyers may know of the board of the shop whose context `tx` has, written anew. Its pages are forgotten, and its
 * designs queued for search rows and cards, which the worker writes batch by batch.
 */
export async function writePromise(shopId: number, tx: Tx, now = new Date()): Promise<void> {
  const board = await boardOf(shopId, tx);
  if (!board) return;
  const values = promiseRow(board, now);
  await tx
    .insert(shopPromises)
    .values({ shopId, ...values })
    .onConflictDoUpdate({ target: shopPromises.shopId, set: values });
  await tx.execute(sql`insert into projection_queue (listing_id) select id from listings
    where shop_id = ${shopId} and status in ('published', 'paused', 'discontinued') order by id`);
  await tx.execute(sql`select pg_notify('jobs', '')`);
  await purgeDocuments(tx, `shop:${shopId}`, "home", "search");
}
