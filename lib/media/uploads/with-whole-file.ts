import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type MediaStorage, uploadStorage } from "../storage";
import { contentOf, type SentFile } from "./parts";

/**
 * Does some work with the whole file in a folder of its own, which is gone afterwards with all that was put there. `work`
 * hears the file's path and the folder's. @throws Error when a part is missing
 */
export async function withWholeFile<T>(
  file: SentFile,
  work: (whole: string, folder: string) => Promise<T>,
  storage: MediaStorage = uploadStorage(),
): Promise<T> {
  const folder = await mkdtemp(path.join(/* turbopackIgnore: true */ os.tmpdir(), "whole-file-"));
  try {
    const whole = path.join(folder, "whole");
    await pipeline(Readable.from(contentOf(file, storage)), createWriteStream(whole));
    return await work(whole, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
