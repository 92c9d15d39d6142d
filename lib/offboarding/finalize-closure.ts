import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { refreshManyPublicPages } from "../catalogue/refresh-many-public-pages";
import type { Job } from "../events/job";
import { noteChanges } from "../publishing/sitemaps/note-changes";

/** Listings per transaction. */
const batchSize = 250;

/**
 * Updates lists, cards and sitemaps after a shop closed or reopened: its listings are removed or restored first, then
 * the cached pages are purged. Safe to repeat.
 */
export async function finalizeClosure(
  { data }: Pick<Job<{ shopId: number }>, "data">,
  db: Db = database,
): Promise<void> {
  const { shopId } = data;
  const listings = await db.execute<{ id: string; category: number }>(sql`
    select id, category_id as category from listings
    where shop_id = ${shopId} and status in ('published', 'paused', 'discontinued') order by id`);
  for (let start = 0; start < listings.length; start += batchSize) {
    const batch = listings.slice(start, start + batchSize);
    const ids = batch.map(({ id }) => Number(id));
    await db.transaction(async (tx) => {
      await refreshManyPublicPages({ shopId, ids, categoryIds: batch.map(({ category }) => category) }, tx);
      await noteChanges("listings", ids, tx);
      await noteChanges("images", ids, tx);
    });
  }
  const videos = await db.execute<{ id: string }>(sql`select id from videos where shop_id = ${shopId}`);
  const videoIds = videos.map(({ id }) => Number(id));
  await noteChanges("videos", videoIds, db);
  await noteChanges("shops", [shopId], db);
  await purgeDocuments(db, `shop:${shopId}`, "home", "search");
}
