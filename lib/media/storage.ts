import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/core/env";
import { makePrivateFolder, privateFile } from "@/lib/core/private-files";

/** A stored file: its size, and a reader of all bytes or of `from` … `to`, both counted from 0 and included. */
export type StoredFile = { size: number; read(part?: { from: number; to: number }): Readable };

/** Storage of files. Names are never reused, so a file never changes. */
export type MediaStorage = {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** `name` is a file name without a folder. */
  find(name: string): Promise<StoredFile | undefined>;
  /** Deletes the file if it exists. */
  remove(name: string): Promise<void>;
};

/** Stores files in a folder, atomically by renaming. */
export function diskStorage(folder: string): MediaStorage {
  return {
    async put(name, bytes) {
      await makePrivateFolder(folder);
      const target = path.join(folder, name);
      const unfinished = path.join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
      try {
        await writeFile(unfinished, bytes, privateFile);
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
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
  };
}

/** Public files: DATA_DIR/media. */
export const mediaStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "media");

/** Original pictures by key, from which renditions are rendered: DATA_DIR/originals. */
export const originalStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "originals");

/** Proformas, which are sent to authorized readers only: DATA_DIR/proformas. */
export const proformaStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "proformas");
/** Files of messages, which are sent to authorized readers only: DATA_DIR/attachments. */
export const attachmentStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "attachments");

/** Parts of unfinished or unprocessed uploads, which are sent to nobody: DATA_DIR/uploads. */
export const uploadStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "uploads");

const inFolder = (dataDir: string, name: string) => diskStorage(path.join(/* turbopackIgnore: true */ dataDir, name));
