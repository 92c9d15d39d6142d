import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { commandLine } from "../start/processes";

/** What a postmaster writes about itself into its data folder. */
export type Postmaster = { pid: number; port: number; isReady: boolean };

const pidFile = (data: string) => path.join(data, "postmaster.pid");

export function readPidFile(data: string): Postmaster | undefined {
  const lines = readOrNothing(pidFile(data))?.split("\n");
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

/**
 * The postmaster that an earlier process of ours left running on this data folder. A pid file whose number belongs to
 * nobody, to a zombie or to a stranger is deleted, since it would keep PostgreSQL from starting.
 */
export function findOrphan(data: string): Postmaster | undefined {
  const noted = readPidFile(data);
  if (noted && isPostmasterOf(noted.pid, data)) return noted;
  rmSync(pidFile(data), { force: true });
  return undefined;
}

function isPostmasterOf(pid: number, data: string): boolean {
  const words = commandLine(pid);
  return /postgres(\.exe)?$/.test(words[0] ?? "") && words.includes(data);
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
