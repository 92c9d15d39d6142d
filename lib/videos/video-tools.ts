import { access, constants } from "node:fs/promises";
import path from "node:path";
import { createCache } from "../cache/create-cache";

/** Paths of the programs that read and encode videos. */
export type VideoTools = { ffmpeg: string; ffprobe: string };

const cachedTools = createCache<string, Promise<VideoTools | undefined>>({ max: 1, ttl: 30_000 });

/**
 * Finds the programs on this machine; undefined if they are missing, and then no videos are accepted. Searches again
 * after half a minute, so that they can be installed without a restart.
 */
export function findVideoTools(): Promise<VideoTools | undefined> {
  const PATH = process.env.PATH ?? "";
  const cached = cachedTools.get(PATH);
  if (cached) return cached;
  const tools = searchFolders(PATH.split(path.delimiter));
  cachedTools.set(PATH, tools);
  return tools;
}

async function searchFolders(folders: string[]): Promise<VideoTools | undefined> {
  // A shell sets their limits.
  if (process.platform === "win32") return undefined;
  const [ffmpeg, ffprobe] = await Promise.all([find("ffmpeg", folders), find("ffprobe", folders)]);
  return ffmpeg && ffprobe ? { ffmpeg, ffprobe } : undefined;
}

async function find(name: string, folders: string[]): Promise<string | undefined> {
  for (const folder of folders.filter(Boolean)) {
    const file = path.join(/* turbopackIgnore: true */ folder, name);
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}
