import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { refreshManyPublicPages } from "../catalogue/refresh-many-public-pages";
import type { Job } from "../events/job";
import { noteChanges } from "../publishing/sitemaps/note-changes";

/** Designs a transaction. */
const batch = 250;

/**
 * Lists, cards and sitemaps learn that a shop closed or opened again: its designs leave them, or come back, and pages are
 * forgotten only when that is so. Done twice it changes nothing more.
 */
export async function settleShop({ data }: Pick<Job<{ shopId: number }>, "data">, db: Db = database): Promise<void> {
  const { shopId } = data;
  const goods = await db.execute<{ id: string; category: number }>(sql`
    select id, category_id as category from listings
    where shop_id = ${shopId} and status in ('published', 'paused', 'discontinued') order by id`);
  for (let at = 0; at < goods.length; at += batch) {
    const some = goods.slice(at, at + batch);
    const ids = some.map(({ id }) => Number(id));
    await db.transaction(async (tx) => {
      await refreshManyPublicPages({ shopId, ids, categoryIds: some.map(({ category }) => category) }, tx);
      await noteChanges("listings", ids, tx);
      await noteChanges("images", ids, tx);
    });
  }
  const clips = await db.execute<{ id: string }>(sql`select id from videos where shop_id = ${shopId}`);
  const clipIds = clips.map(({ id }) => Number(id));
  await noteChanges("videos", clipIds, db);
  await noteChanges("shops", [shopId], db);
  await purgeDocuments(db, `shop:${shopId}`, "home", "search");
}
