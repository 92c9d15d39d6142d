import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { env } from "../core/env";
import { makePrivateFolder, privateFile } from "../core/private-files";

const archivePath = (archiveId: string, dataDir: string) =>
  path.join(/* turbopackIgnore: true */ dataDir, "archives", `${path.basename(archiveId)}.zip`);

/**
 * Writes the file of an archive to DATA_DIR/archives, part by part. The file appears only once complete. @returns its
 * size in bytes
 */
export async function writeArchive(
  archiveId: string,
  parts: AsyncIterable<Uint8Array>,
  dataDir = env().DATA_DIR,
): Promise<number> {
  const target = archivePath(archiveId, dataDir);
  const unfinished = `${target}.part`;
  await makePrivateFolder(path.dirname(target));
  const out = createWriteStream(unfinished, privateFile);
  try {
    let bytes = 0;
    for await (const part of parts) {
      bytes += part.byteLength;
      if (!out.write(part)) await once(out, "drain");
    }
    out.end();
    await finished(out);
    await rename(unfinished, target);
    return bytes;
  } catch (error) {
    out.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Returns the archive's file, or undefined if it does not exist. */
export async function readArchive(
  archiveId: string,
  dataDir = env().DATA_DIR,
): Promise<{ size: number; read(): Readable } | undefined> {
  const file = archivePath(archiveId, dataDir);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { size: found.size, read: () => createReadStream(file) } : undefined;
}

export const removeArchiveFile = (archiveId: string, dataDir = env().DATA_DIR): Promise<void> =>
  rm(archivePath(archiveId, dataDir), { force: true });
