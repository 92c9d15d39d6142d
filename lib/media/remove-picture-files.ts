import { eq, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { pictures } from "@/db/schema";
import type { Job } from "../events/job";
import { frames } from "./frames";
import { type MediaStorage, mediaStorage, originalStorage } from "./storage";
import { allWidths, fileName, pictureTypes } from "./widths";

type Storages = { media: MediaStorage; originals: MediaStorage };

/** Whether the market generated the key for one picture only; many shops share those of demo pictures. */
const isOwnKey = (key: string): boolean => /^([0-9a-f]{24}|zip-[0-9a-f]{32}-\d+)$/.test(key);

/** Deletes the files of removed pictures, also in the CDN: the original, all widths and frames. Idempotent. */
export async function removePictureFiles(
  { data: { shopId, keys } }: Pick<Job<{ shopId: number; keys: string[] }>, "data">,
  db: Db = database,
  { media, originals }: Storages = { media: mediaStorage(), originals: originalStorage() },
): Promise<void> {
  for (const key of keys.filter(isOwnKey)) {
    if (await isShared(key, shopId, db)) continue;
    const renditions = allWidths.flatMap((width) => pictureTypes.map((type) => fileName(key, width, type)));
    const framed = Object.keys(frames).map((frame) => `${key}-${frame}.jpg`);
    await originals.remove(key);
    for (const name of [...renditions, ...framed]) await media.remove(name);
    await purgeDocuments(db, `picture:${key}`);
  }
}

/** Whether a picture of the shop has this key, or of a shop that was merged with it, whose copies share the files. */
async function isShared(key: string, shopId: number, db: Db): Promise<boolean> {
  // A set visits what is added to it meanwhile: shops that were merged with those.
  const shops = new Set([shopId]);
  for (const id of shops) {
    const mergedWith = sql<string>`case when shop_id = ${id} then into_shop_id else shop_id end`;
    const isUsed = (tx: Tx) => tx.$count(pictures, eq(pictures.key, key));
    const listMerged = (tx: Tx) =>
      tx.execute<{ id: string }>(sql`select ${mergedWith} as id from ownership_transfers
        where into_shop_id is not null and done_at is not null and (shop_id = ${id} or into_shop_id = ${id})`);
    const [used, merged] = await asShop(id, async (tx) => [await isUsed(tx), await listMerged(tx)] as const, db);
    if (used > 0) return true;
    for (const other of merged) shops.add(Number(other.id));
  }
  return false;
}
