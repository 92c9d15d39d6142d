import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { shopPromises } from "@/db/schema";
import { readBoard } from "./read-board";
import { toPromiseRow } from "./to-promise-row";

/**
 * Writes the public row of the shop's board within `asShop()`, invalidates its pages, and queues its listings, whose
 * search rows and cards the worker writes in batches.
 */
export async function writePromiseRow(shopId: number, tx: Tx, now = new Date()): Promise<void> {
  const board = await readBoard(shopId, tx);
  if (!board) return;
  const values = toPromiseRow(board, now);
  await tx
    .insert(shopPromises)
    .values({ shopId, ...values })
    .onConflictDoUpdate({ target: shopPromises.shopId, set: values });
  await tx.execute(sql`insert into projection_queue (listing_id) select id from listings
    where shop_id = ${shopId} and status in ('published', 'paused', 'discontinued') order by id`);
  await tx.execute(sql`select pg_notify('jobs', '')`);
  await purgeDocuments(tx, `shop:${shopId}`, "home", "search");
}
