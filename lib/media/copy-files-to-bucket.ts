import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { FileStorage } from "../core/file-storage";
import { fileFolders } from "./storage";

export type CopyProgress = { folder: string; done: number; total: number; copied: number; bytes: number };
type Folders = (folder: (typeof fileFolders)[number]) => FileStorage;

/** Files that are copied at the same time. */
const concurrentFiles = 8;

/**
 * Copies every file below `dataDir` to another storage. A file that is there already with the same size is skipped, so
 * a copy that was interrupted goes on where it was. @returns how many files there are, and how many were copied now
 */
export async function copyFilesToBucket(
  dataDir: string,
  openTarget: Folders,
  onProgress: (progress: CopyProgress) => void = () => {},
): Promise<{ files: number; copied: number; bytes: number }> {
  const all = { files: 0, copied: 0, bytes: 0 };
  for (const folder of fileFolders) {
    const source = path.join(dataDir, folder);
    const target = openTarget(folder);
    const names = (await listFolder(source)).filter((name) => !name.startsWith("."));
    let done = 0;
    const queue = [...names];
    const work = async () => {
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        const { size } = await stat(path.join(source, name));
        const existing = await target.find(name);
        if (existing?.size !== size) {
          await target.putParts(name, createReadStream(path.join(source, name)));
          all.copied++;
          all.bytes += size;
        }
        all.files++;
        done++;
        onProgress({ folder, done, total: names.length, copied: all.copied, bytes: all.bytes });
      }
    };
    await Promise.all(Array.from({ length: concurrentFiles }, work));
  }
  return all;
}

/** Lists the names in a folder; a folder that was never needed does not exist. */
const listFolder = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
