import { buffer } from "node:stream/consumers";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { pictures } from "@/db/schema";
import { pictureLimits } from "./limits";
import { requestHash } from "./renditions-pool";
import { type MediaStorage, mediaStorage, originalStorage } from "./storage";
import { fileName, widths } from "./widths";

/** Pictures per run, each of which takes a few milliseconds. */
const batchSize = 400;

/** Returns whether public pictures have no hash yet. */
export async function hasPicturesToHash(db: Db = database): Promise<boolean> {
  return (await db.execute(sql`select from pictures where hash is null limit 1`)).length > 0;
}

/** Computes the hashes of public pictures that were stored before there were hashes. */
export async function hashPictures(
  db: Db = database,
  { renditions = mediaStorage(), originals = originalStorage() }: Record<string, MediaStorage> = {},
): Promise<void> {
  const found = await db.execute<{ shop_id: string; key: string }>(sql`
    select shop_id, key from pictures where hash is null order by id limit ${batchSize}`);
  const hashes = new Map<string, string>();
  for (const { shop_id, key } of found) {
    const hash = hashes.get(key) ?? (await hashFile(key, renditions, originals));
    hashes.set(key, hash);
    const shopId = Number(shop_id);
    await asShop(
      shopId,
      (tx) =>
        tx
          .update(pictures)
          .set({ hash })
          .where(and(eq(pictures.shopId, shopId), eq(pictures.key, key), isNull(pictures.hash))),
      db,
    );
  }
}

/** Returns the hash of the smallest stored file of a picture; empty if there is none that can be read. */
async function hashFile(key: string, renditions: MediaStorage, originals: MediaStorage): Promise<string> {
  let file = await originals.find(key);
  for (const width of widths.toReversed()) file = (await renditions.find(fileName(key, width, "webp"))) ?? file;
  if (!file) return "";
  const response = await requestHash({ hashed: await buffer(file.read()), limits: pictureLimits });
  return "hash" in response ? response.hash : "";
}
