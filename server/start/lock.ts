import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";
import { commandLine } from "./processes";

/**
 * Locks the embedded database in `dataDir` for this process. Replaces a lock whose process has ended, or whose pid now
 * belongs to another program.
 * @throws StartFailure while another market runs on the folder
 */
export function lockFolder(dataDir: string): { release(): void } {
  const file = path.join(dataDir, "running");
  if (!createLock(file)) {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid !== process.pid && isMarket(pid))
      throw new StartFailure(
        `A market already runs on ${dataDir} (process ${pid}): stop it, or set DATA_DIR to another folder.`,
      );
    rmSync(file, { force: true });
    if (!createLock(file))
      throw new StartFailure(`Another market is starting on ${dataDir}: wait for it, or set DATA_DIR.`);
  }
  return { release: () => rmSync(file, { force: true }) };
}

function createLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Matches programs that start the embedded database and therefore lock it. */
const locking =
  /scripts[\\/](start|demo-scale|rebuild-search|load-phrases|write-sitemaps|migrate|operator|jobs|backup|restore)\.ts$/;
const isMarket = (pid: number) => commandLine(pid).some((argument) => locking.test(argument));
