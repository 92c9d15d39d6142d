import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { commandLine } from "../start/processes";

/** The entries of `postmaster.pid`, which a postmaster writes into its data folder. */
export type Postmaster = { pid: number; port: number; isReady: boolean };

const pidFile = (data: string) => path.join(data, "postmaster.pid");

export function readPidFile(data: string): Postmaster | undefined {
  const lines = readIfPresent(pidFile(data))?.split("\n");
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

/**
 * Returns the postmaster that a process started on this data folder, running or left behind. Deletes a pid file whose process is
 * gone, a zombie, or another program, since it would keep PostgreSQL from starting.
 */
export function findPostmaster(data: string): Postmaster | undefined {
  const entries = readPidFile(data);
  if (entries && isPostmasterOf(entries.pid, data)) return entries;
  rmSync(pidFile(data), { force: true });
  return undefined;
}

function isPostmasterOf(pid: number, data: string): boolean {
  const command = commandLine(pid);
  return /postgres(\.exe)?$/.test(command[0] ?? "") && command.includes(data);
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
