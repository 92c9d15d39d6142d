import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Returns the command line of a process as words; none for a zombie or a missing process. */
export function commandLine(pid: number): string[] {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
    if (process.platform === "win32") return windowsCommandLine(pid);
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" })
      .trim()
      .split(" ");
  } catch {
    return [];
  }
}

function windowsCommandLine(pid: number) {
  const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
  const line = execFileSync("powershell", ["-NoProfile", "-Command", query], { encoding: "utf8" }).trim();
  return line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', "")) ?? [];
}

/** Whether a process runs; a zombie does not. */
export const isAlive = (pid: number): boolean =>
  process.platform === "linux" ? commandLine(pid).length > 0 : signal(pid, 0);

/** Sends a signal. Returns false if there is no such process. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Resolves when the process is gone, or after this many milliseconds. */
export async function waitUntilEnded(pid: number, timeout = Number.POSITIVE_INFINITY): Promise<void> {
  for (const until = Date.now() + timeout; isAlive(pid) && Date.now() < until; ) await sleep(50);
}
