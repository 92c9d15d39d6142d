import { writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../scripts/run";
import { root } from "../../scripts/sources";
import { userAgent } from "./get";
import type { Load } from "./results";

const connections = 32;

/** Runs wrk on these addresses in turns, over 32 connections. @throws Error if wrk fails */
export async function requestInTurns(
  origin: string,
  addresses: readonly string[],
  seconds: number,
  folder: string,
): Promise<Load> {
  const file = path.join(folder, "addresses");
  writeFileSync(file, `${addresses.join("\n")}\n`);
  const { status, output } = await run(
    "wrk",
    ["-t1", `-c${connections}`, `-d${Math.ceil(seconds)}s`, "-s", `${root}tests/bench/wrk.lua`, origin],
    { env: { ...process.env, PATHS_FILE: file, USER_AGENT: userAgent } },
  );
  const line = /^\{.*\}$/m.exec(output)?.[0];
  if (status !== 0 || !line) throw new Error(`wrk did not measure: ${output}`);
  return JSON.parse(line) as Load;
}

/** Returns the programs that are needed to measure cached pages and are not installed. */
export async function missingPrograms(): Promise<string[]> {
  const isMissing = async (name: string) => /ENOENT/.test((await run(name, ["-v"])).output);
  const names = ["wrk", "nginx"];
  const missing = await Promise.all(names.map(isMissing));
  return names.filter((_, index) => missing[index]);
}
