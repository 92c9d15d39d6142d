import { access, constants } from "node:fs/promises";
import path from "node:path";
import { createCache } from "../cache/create-cache";

/** Where the programs that read and write films are. */
export type ClipTools = { ffmpeg: string; ffprobe: string };

const cachedTools = createCache<string, Promise<ClipTools | undefined>>({ max: 1, ttl: 30_000 });

/**
 * The programs, where this machine has them; undefined where it has not, and then no clips are taken. Looked for again
 * after half a minute, so that who installs them need not start the market anew.
 */
export function findClipTools(): Promise<ClipTools | undefined> {
  const PATH = process.env.PATH ?? "";
  const cached = cachedTools.get(PATH);
  if (cached) return cached;
  const tools = look(PATH.split(path.delimiter));
  cachedTools.set(PATH, tools);
  return tools;
}

async function look(folders: string[]): Promise<ClipTools | undefined> {
  // Their limits are set by a shell.
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
