import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";

/** Where files of pictures live. Names are never reused, so a file never changes once it is there. */
export type MediaStorage = {
  put(name: string, bytes: Uint8Array): Promise<void>;
};

/** Files in a folder; each appears whole or not at all. */
export function diskStorage(folder: string): MediaStorage {
  return {
    async put(name, bytes) {
      await mkdir(folder, { recursive: true });
      const target = path.join(folder, name);
      const unfinished = path.join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
      try {
        await writeFile(unfinished, bytes);
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
  };
}

/** The market's own: DATA_DIR/media. */
export const mediaStorage = (): MediaStorage =>
  diskStorage(path.join(/* turbopackIgnore: true */ env().DATA_DIR, "media"));
