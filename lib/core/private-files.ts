import { chmodSync, existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";

/** What DATA_DIR holds of people and shops; only the account that the market runs as may enter. */
const folders = ["archives", "attachments", "mail", "media", "originals", "proformas", "uploads"];

/** For files that only we may read, whatever the umask. */
export const privateFile = { mode: 0o600 };

export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Closes the folders that an earlier version made for everybody, and with them the files inside. */
export function tightenFolders(dataDir: string): void {
  for (const name of folders) {
    const folder = path.join(dataDir, name);
    if (existsSync(folder)) chmodSync(folder, 0o700);
  }
}
