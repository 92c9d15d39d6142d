import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { env } from "../lib/core/env";
import { mediaStorage, originalStorage } from "../lib/media/storage";
import { clipFiles } from "./clips";
import { coverPictures } from "./covers";
import { pictureFiles } from "./pictures";

const atATime = 8;

/**
 * Keeps the demo pictures as originals, of which renditions are made when they are first asked for, and the clips as
 * they are. What an older demo market left under the same names goes first.
 */
export async function keepDemoMedia(progress: (line: string) => void = () => {}): Promise<void> {
  await forgetOldRenditions(path.join(env().DATA_DIR, "media"));
  const [media, originals] = [mediaStorage(), originalStorage()];
  const pictures = pictureFiles();
  const [stills, films] = [clipFiles("webp"), clipFiles("mp4")];
  const left = [
    ...[...pictures, ...stills, ...coverPictures().values()].map(({ key, path }) => ({
      storage: originals,
      name: key,
      path,
    })),
    ...films.map(({ key, path }) => ({ storage: media, name: `${key}.mp4`, path })),
  ];
  const work = async () => {
    for (let file = left.pop(); file; file = left.pop()) await file.storage.put(file.name, await readFile(file.path));
  };
  await Promise.all(Array.from({ length: atATime }, work));
  progress(`${pictures.length} pictures and ${films.length} clips`);
}

async function forgetOldRenditions(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith("demo-"))) await rm(path.join(folder, name));
}
