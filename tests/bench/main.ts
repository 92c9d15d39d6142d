import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "../../scripts/run";
import { root } from "../../scripts/sources";
import { type Options, readOptions, usage } from "./options";
import { publishResults } from "./publish";
import type { SizeResult } from "./results";

/**
 * `npm run bench` measures the market at several sizes and writes the results into docs/performance.md. It needs wrk
 * and nginx for cached pages; everything else is installed with the packages.
 */
try {
  const options = readOptions(process.argv.slice(2));
  for (const { size, folder } of options.markets) {
    if (!existsSync(folder)) await generateMarket(size, folder);
    console.log(`\n${Number(size).toLocaleString("en")} designs`);
    publishResults(size, await measure(folder, options));
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 1;
}

/** Measures a market in a child process. @throws Error if that ends without a result */
function measure(folder: string, options: Options): Promise<SizeResult> {
  return new Promise((resolve, reject) => {
    let found: SizeResult | undefined;
    fork(`${root}tests/bench/measure-market.ts`, [folder, JSON.stringify(options)], {
      cwd: root,
      execArgv: ["--import", "tsx"],
      env: { ...process.env, NODE_ENV: "production" },
    })
      .once("message", (result) => {
        found = result as SizeResult;
      })
      .once("exit", () => (found ? resolve(found) : reject(new Error("The measurement ended early."))));
  });
}

async function generateMarket(size: string, folder: string) {
  const { status } = await run("npm", ["run", "demo:scale", "--", "--listings", size, "--data-dir", folder], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The market of ${size} designs could not be made.`);
}
