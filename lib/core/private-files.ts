import { chmodSync, existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";

/** Folders of DATA_DIR with data of people and shops; only the account that the market runs as has access. */
const folders = ["archives", "attachments", "evidence", "mail", "media", "originals", "proformas", "uploads"];

/** Options for files that only the market's own account may read, whatever the umask. */
export const privateFile = { mode: 0o600 };

/** Creates a folder that only the market's own account may enter; does nothing if it exists. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Makes the private folders that exist in DATA_DIR inaccessible to others, with the files in them. */
export function makeFoldersPrivate(dataDir: string): void {
  for (const name of folders) {
    const folder = path.join(dataDir, name);
    if (existsSync(folder)) chmodSync(folder, 0o700);
  }
}
