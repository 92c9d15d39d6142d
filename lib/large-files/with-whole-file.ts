import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { largeFileStorage, type MediaStorage } from "../media/storage";
import { type LargeFile, partNames } from "./large-file";

/**
 * Does some work with the whole file in a folder of its own, which is gone afterwards with all that was put there. `work`
 * hears the file's path and the folder's. @throws Error when a part is missing
 */
export async function withWholeFile<T>(
  file: Pick<LargeFile, "id" | "bytes">,
  work: (whole: string, folder: string) => Promise<T>,
  storage: MediaStorage = largeFileStorage(),
): Promise<T> {
  const folder = await mkdtemp(path.join(/* turbopackIgnore: true */ os.tmpdir(), "large-file-"));
  try {
    const whole = path.join(folder, "whole");
    await pipeline(Readable.from(contentOf(file, storage)), createWriteStream(whole));
    return await work(whole, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* contentOf(file: Pick<LargeFile, "id" | "bytes">, storage: MediaStorage): AsyncGenerator<Uint8Array> {
  for (const name of partNames(file)) {
    const part = await storage.find(name);
    if (!part) throw new Error(`part ${name} is missing`);
    yield* part.read();
  }
}
