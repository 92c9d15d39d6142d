import { spawn } from "node:child_process";

type Run = {
  program: string;
  args: readonly string[];
  /** Where it works; it writes nowhere else. */
  folder: string;
  /** Milliseconds on the wall. */
  timeLimit: number;
  onOutput?: (text: string) => void;
};
export type Ran = { isDone: boolean; isLate: boolean; output: string };

/** Of one process: seconds of the processor, kilobytes of memory, blocks of 512 bytes it may write to a file. */
const limits = "ulimit -c 0; ulimit -t 240; ulimit -f 65536; ulimit -v 3000000 2>/dev/null;";
const longestOutput = 200_000;

/**
 * Runs a program on what a stranger sent, with limits to its time, memory and files, and nothing of ours in its reach: no
 * environment but PATH, no input. It is ended when it takes too long or says too much.
 */
export function runTool({ program, args, folder, timeLimit, onOutput }: Run): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", `${limits} exec "$0" "$@"`, program, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    });
    // What it has started goes with it.
    const end = () => {
      try {
        if (child.pid) process.kill(-child.pid, "SIGKILL");
      } catch {
        child.kill("SIGKILL");
      }
    };
    let output = "";
    let isLate = false;
    const clock = setTimeout(() => {
      isLate = true;
      end();
    }, timeLimit);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      onOutput?.(text);
      output += text;
      if (output.length > longestOutput) end();
    });
    const finish = (isDone: boolean) => {
      clearTimeout(clock);
      resolve({ isDone, isLate, output });
    };
    child.once("error", () => finish(false));
    child.once("close", (code) => finish(code === 0));
  });
}
