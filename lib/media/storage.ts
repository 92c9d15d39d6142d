import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/core/env";
import { makePrivateFolder, privateFile } from "@/lib/core/private-files";

/** A file that is there: its length in bytes, and its bytes, or those `from` … `to`, both counted from 0 and included. */
export type StoredFile = { size: number; read(part?: { from: number; to: number }): Readable };

/** Where files of pictures and clips live. Names are never reused, so a file never changes once it is there. */
export type MediaStorage = {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** `name` is one file's, without a folder. */
  find(name: string): Promise<StoredFile | undefined>;
  /** Afterwards the file is not there; it may have been missing before. */
  remove(name: string): Promise<void>;
};

/** Files in a folder; each appears whole or not at all. */
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

/** What visitors are sent: DATA_DIR/media. */
export const mediaStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "media");

/** Pictures as they were given to us, by key: what renditions are made from. DATA_DIR/originals. */
export const originalStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "originals");

/** Papers of a trade: nobody is sent one without being asked who they are. DATA_DIR/proformas. */
export const proformaStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "proformas");
/** Files of messages: nobody is sent one without being asked who they are. DATA_DIR/attachments. */
export const attachmentStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "attachments");

/** Parts of files that are still coming, or wait to be worked on: nobody is sent one. DATA_DIR/uploads. */
export const uploadStorage = (dataDir = env().DATA_DIR): MediaStorage => inFolder(dataDir, "uploads");

const inFolder = (dataDir: string, name: string) => diskStorage(path.join(/* turbopackIgnore: true */ dataDir, name));
