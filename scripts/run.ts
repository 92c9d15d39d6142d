import { type SpawnOptions, spawn } from "node:child_process";
import { root } from "./sources";

export type ProgramResult = { status: number; output: string };

/** Runs a program in the project's root and collects its output. The status is 1 if it could not be started. */
export function run(file: string, args: string[], options: SpawnOptions = {}): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", (error) => resolve({ status: 1, output: error.message }));
    child.once("close", (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs a command of an installed package. */
export const runBin = (name: string, args: string[], options: SpawnOptions = {}) =>
  run(`${root}node_modules/.bin/${name}`, args, options);
