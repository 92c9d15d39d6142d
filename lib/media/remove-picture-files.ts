import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
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
    if (await asShop(shopId, (tx) => tx.$count(pictures, eq(pictures.key, key)), db)) continue;
    const renditions = allWidths.flatMap((width) => pictureTypes.map((type) => fileName(key, width, type)));
    const framed = Object.keys(frames).map((frame) => `${key}-${frame}.jpg`);
    await originals.remove(key);
    for (const name of [...renditions, ...framed]) await media.remove(name);
    await purgeDocuments(db, `picture:${key}`);
  }
}
