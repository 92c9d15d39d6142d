import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";
import { commandLine } from "./processes";

/**
 * Makes this process the only one that uses the embedded database in `dataDir`. A lock whose process has ended, or
 * whose number now belongs to something else, is taken over.
 * @throws StartFailure while another one runs
 */
export function lockFolder(dataDir: string): { release(): void } {
  const file = path.join(dataDir, "running");
  if (!take(file)) {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid !== process.pid && isMarket(pid))
      throw new StartFailure(
        `A market already runs on ${dataDir} (process ${pid}): stop it, or set DATA_DIR to another folder.`,
      );
    rmSync(file, { force: true });
    if (!take(file)) throw new StartFailure(`Another market is starting on ${dataDir}: wait for it, or set DATA_DIR.`);
  }
  return { release: () => rmSync(file, { force: true }) };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Programs that open the embedded database; those that only look at it do not lock it. */
const opens = /(server[\\/]start|scripts[\\/](demo-scale|rebuild-search))\.ts$/;
const isMarket = (pid: number) => commandLine(pid).some((word) => opens.test(word));
