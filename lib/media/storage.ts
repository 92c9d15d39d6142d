import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { opendir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { env } from "@/lib/core/env";
import type { FileStorage, MediaStorage } from "@/lib/core/file-storage";
import { objectStorage } from "@/lib/core/object-storage";
import { makePrivateFolder, privateFile } from "@/lib/core/private-files";

export type { FileStorage, MediaStorage, StoredFile } from "@/lib/core/file-storage";

/** Stores files in a folder, atomically by renaming. */
export function diskStorage(folder: string): FileStorage {
  async function putParts(name: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<number> {
    await makePrivateFolder(folder);
    const target = path.join(folder, path.basename(name));
    const unfinished = path.join(folder, `.${path.basename(name)}.${randomBytes(6).toString("hex")}`);
    try {
      await pipeline(Readable.from(parts, { objectMode: true }), createWriteStream(unfinished, privateFile));
      await rename(unfinished, target);
      return (await stat(target)).size;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  return {
    putParts,
    async put(name, bytes) {
      await putParts(name, [bytes]);
    },
    async find(name) {
      const file = path.join(folder, path.basename(name));
      const found = await stat(file).catch(() => undefined);
      if (!found?.isFile()) return undefined;
      return {
        size: found.size,
        read: ({ from, to } = { from: 0, to: found.size }) => createReadStream(file, { start: from, end: to }),
      };
    },
    remove: (name) => rm(path.join(folder, path.basename(name)), { force: true }),
    async *list() {
      const entries = await opendir(folder).catch(() => undefined);
      for await (const { name } of entries ?? []) {
        const found = await stat(path.join(folder, name)).catch(() => undefined);
        if (found?.isFile()) yield { name, size: found.size, storedAt: found.mtime };
      }
    },
  };
}

/** The folders of files, below DATA_DIR or in the bucket of MEDIA_URL. */
export const fileFolders = [
  "originals",
  "media",
  "attachments",
  "evidence",
  "proformas",
  "archives",
  "uploads",
] as const;
type Folder = (typeof fileFolders)[number];

/** Opens a folder of files: below `dataDir`, or in the bucket of MEDIA_URL if that is set. */
export function openFolder(folder: Folder, dataDir = env().DATA_DIR): FileStorage {
  const { bucket } = env();
  return bucket ? objectStorage(bucket, folder) : diskStorage(path.join(/* turbopackIgnore: true */ dataDir, folder));
}

/** Public files. */
export const mediaStorage = (dataDir?: string): MediaStorage => openFolder("media", dataDir);

/** Original pictures by key, from which renditions are rendered. */
export const originalStorage = (dataDir?: string): MediaStorage => openFolder("originals", dataDir);

/** Proformas, which are sent to authorized readers only. */
export const proformaStorage = (dataDir?: string): MediaStorage => openFolder("proformas", dataDir);

/** Files of messages, which are sent to authorized readers only. */
export const attachmentStorage = (dataDir?: string): MediaStorage => openFolder("attachments", dataDir);

/** Archives of shops, which are sent to their owners only. */
export const archiveStorage = (dataDir?: string): FileStorage => openFolder("archives", dataDir);

/** Parts of unfinished or unprocessed uploads, which are sent to nobody. */
export const uploadStorage = (dataDir?: string): MediaStorage => openFolder("uploads", dataDir);
