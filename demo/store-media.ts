import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { env } from "../lib/core/env";
import { mediaStorage, originalStorage } from "../lib/media/storage";
import { coverPictures } from "./covers";
import { pictureFiles } from "./pictures";
import { demoVideoFiles } from "./videos";

const concurrentFiles = 8;

/**
 * Stores the demo pictures as originals, from which renditions are made at their first request, and the videos as they
 * are. First deletes the renditions of an older demo market, which have the same names.
 */
export async function storeDemoMedia(progress: (line: string) => void = () => {}): Promise<void> {
  await deleteOldRenditions(path.join(env().DATA_DIR, "media"));
  const [media, originals] = [mediaStorage(), originalStorage()];
  const pictures = pictureFiles();
  const [posters, videos] = [demoVideoFiles("webp"), demoVideoFiles("mp4")];
  const queue = [
    ...[...pictures, ...posters, ...coverPictures().values()].map(({ key, path }) => ({
      storage: originals,
      name: key,
      path,
    })),
    ...videos.map(({ key, path }) => ({ storage: media, name: `${key}.mp4`, path })),
  ];
  const work = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) await file.storage.put(file.name, await readFile(file.path));
  };
  await Promise.all(Array.from({ length: concurrentFiles }, work));
  progress(`${pictures.length} pictures and ${videos.length} videos`);
}

async function deleteOldRenditions(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith("demo-"))) await rm(path.join(folder, name));
}
