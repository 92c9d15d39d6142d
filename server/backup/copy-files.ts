import { createHash } from "node:crypto";
import { constants, createReadStream, existsSync, statSync } from "node:fs";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

export type CopiedFile = { path: string; sha256: string };

/** Returns the SHA-256 of a file in hexadecimal. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/**
 * Copies these files and folders from one folder to another and returns every file with the hash of its copy. Entries
 * that do not exist are skipped, and so are files on their way, whose names begin with a dot.
 */
export async function copyFiles(entries: readonly string[], from: string, to: string): Promise<CopiedFile[]> {
  const copied: CopiedFile[] = [];
  for (const entry of entries) {
    if (!existsSync(path.join(from, entry))) continue;
    for (const file of await listFiles(from, entry)) {
      const target = path.join(to, file);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await copyFile(path.join(from, file), target, constants.COPYFILE_FICLONE);
      copied.push({ path: file, sha256: await hashFile(target) });
    }
  }
  return copied;
}

/** Lists the files of an entry, a file or a folder, as paths below `root`. */
export async function listFiles(root: string, entry: string): Promise<string[]> {
  if (statSync(path.join(root, entry)).isFile()) return [entry];
  const found = await readdir(path.join(root, entry), { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile() && !each.name.startsWith("."))
    .map((each) => path.relative(root, path.join(each.parentPath, each.name)))
    .sort();
}
