import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import type { Job } from "../events/job";
import { frames } from "../media/frames";
import { type MediaStorage, mediaStorage } from "../media/storage";
import { allWidths, fileName, pictureTypes } from "../media/widths";

/** Deletes the files of a video and of its still, also in the CDN. Files that several videos share are not deleted. */
export async function removeVideoFiles(
  { data: { key } }: Pick<Job<{ key: string }>, "data">,
  storage: MediaStorage = mediaStorage(),
  db: Db = database,
): Promise<void> {
  if (!key.startsWith("clip-")) return;
  const stills = allWidths.flatMap((width) => pictureTypes.map((type) => fileName(key, width, type)));
  const framed = Object.keys(frames).map((frame) => `${key}-${frame}.jpg`);
  for (const name of [`${key}.mp4`, ...stills, ...framed]) await storage.remove(name);
  await purgeDocuments(db, `picture:${key}`);
}
