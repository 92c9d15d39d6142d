import { runBin } from "../run";
import { checkFolders } from "./folders";
import { checkBoundaries } from "./import-boundaries";
import { checkMatrix } from "./matrix";
import { checkMessages } from "./messages";
import { checkMinimumVersions } from "./minimum-versions";
import { checkPatterns } from "./patterns";
import { checkSizes } from "./sizes";
import { checkWords } from "./words";

export type Check = { name: string; complaints(): Promise<string[]> };

const tool = (name: string, args: string[]) => async () => {
  const { status, output } = await runBin(name, args);
  return status === 0 ? [] : [output.trim()];
};

/** Generates Next's route types, which are part of the compiled sources, and compiles. */
const types = async () => {
  const routes = await tool("next", ["typegen"])();
  return routes.length ? routes : tool("tsc", ["--noEmit", "--pretty", "false", "-p", "."])();
};

/** Checks that need no running market. */
export const checks: Check[] = [
  {
    name: "format and lint",
    complaints: tool("biome", ["check", "--error-on-warnings", "--max-diagnostics=200", "."]),
  },
  { name: "types", complaints: types },
  { name: "imports", complaints: checkBoundaries },
  { name: "folders", complaints: checkFolders },
  { name: "messages", complaints: checkMessages },
  { name: "minimum versions", complaints: checkMinimumVersions },
  { name: "matrix", complaints: checkMatrix },
  { name: "patterns", complaints: checkPatterns },
  { name: "sizes", complaints: checkSizes },
  { name: "words", complaints: checkWords },
];

/** Runs all checks concurrently, prints a line for each as it ends, then all complaints. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const startedAt = performance.now();
  const failures: string[] = [];
  await Promise.all(
    checks.map(async ({ name, complaints }) => {
      const found = await complaints();
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`${found.length ? "✗" : "✓"} ${name.padEnd(16)} ${seconds.padStart(5)} s`);
      if (found.length) failures.push(`\n── ${name}\n${found.join("\n")}`);
    }),
  );
  for (const failure of failures) console.log(failure);
  return { passed: checks.length - failures.length, failed: failures.length };
}
