import { spawn } from "node:child_process";

type Run = {
  program: string;
  args: readonly string[];
  /** The working folder, the only one where the program may write. */
  folder: string;
  /** Milliseconds of wall-clock time. */
  timeLimit: number;
  onOutput?: (text: string) => void;
};
export type ToolResult = { isDone: boolean; isLate: boolean; output: string };

/** Limits of a process: seconds of processor time, blocks of 512 bytes in a file, kilobytes of memory. */
const limits = "ulimit -c 0; ulimit -t 240; ulimit -f 65536; ulimit -v 3000000 2>/dev/null;";
const maxOutput = 200_000;

/**
 * Runs a program on an uploaded file with limits on time, memory and files, and without access to the market's
 * settings: no environment but PATH, no input. It is killed when it exceeds its time or its output.
 */
export function runTool({ program, args, folder, timeLimit, onOutput }: Run): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", `${limits} exec "$0" "$@"`, program, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    });
    // Kills its child processes as well.
    const kill = () => {
      try {
        if (child.pid) process.kill(-child.pid, "SIGKILL");
      } catch {
        child.kill("SIGKILL");
      }
    };
    let output = "";
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      kill();
    }, timeLimit);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      onOutput?.(text);
      output += text;
      if (output.length > maxOutput) kill();
    });
    const finish = (isDone: boolean) => {
      clearTimeout(timer);
      resolve({ isDone, isLate, output });
    };
    child.once("error", () => finish(false));
    child.once("close", (code) => finish(code === 0));
  });
}
