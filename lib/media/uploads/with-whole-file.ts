import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type MediaStorage, uploadStorage } from "../storage";
import { contentOf, type SentFile } from "./parts";

/**
 * Calls `work` with the path of the whole file and of its temporary folder, which is deleted afterwards with all its
 * files. @throws Error if a part is missing
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
