import { eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { pictures } from "@/db/schema";
import type { Job } from "../events/job";
import { frames } from "./frames";
import { type MediaStorage, mediaStorage, originalStorage } from "./storage";
import { fileName, pictureTypes, widths } from "./widths";

type Storages = { media: MediaStorage; originals: MediaStorage };

/** Whether the market generated the key for one picture only; many shops share those of demo pictures. */
const isOwnKey = (key: string): boolean => /^([0-9a-f]{24}|zip-[0-9a-f]{32}-\d+)$/.test(key);

/** Deletes the files of removed pictures: the original, all widths and frames. Idempotent. */
export async function removePictureFiles(
  { data: { shopId, keys } }: Pick<Job<{ shopId: number; keys: string[] }>, "data">,
  db: Db = database,
  { media, originals }: Storages = { media: mediaStorage(), originals: originalStorage() },
): Promise<void> {
  for (const key of keys.filter(isOwnKey)) {
    if (await isShared(key, shopId, db)) continue;
    const renditions = widths.flatMap((width) => pictureTypes.map((type) => fileName(key, width, type)));
    const framed = Object.keys(frames).map((frame) => `${key}-${frame}.jpg`);
    await originals.remove(key);
    for (const name of [...renditions, ...framed]) await media.remove(name);
  }
}

/** Whether a picture of the shop has this key, or of a shop that was merged with it, whose copies share the files. */
async function isShared(key: string, shopId: number, db: Db): Promise<boolean> {
  const merged = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ id: string }>(sql`select case when shop_id = ${shopId} then into_shop_id else shop_id end as id
        from ownership_transfers where into_shop_id is not null and done_at is not null
        and (shop_id = ${shopId} or into_shop_id = ${shopId})`),
    db,
  );
  for (const id of new Set([shopId, ...merged.map((row) => Number(row.id))]))
    if (await asShop(id, (tx) => tx.$count(pictures, eq(pictures.key, key)), db)) return true;
  return false;
}
