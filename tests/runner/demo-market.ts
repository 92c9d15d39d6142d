import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { build, isBuilt } from "@/server/build";
import { hashFiles } from "@/server/build/fingerprint";
import { freePort, MarketProcess } from "@/server/start/market-process";
import { isAlive } from "@/server/start/processes";
import { root } from "../../scripts/sources";

/** The DATA_DIR of a demo market that was opened once and stopped. Journeys, looks, the crawl and start tests copy it. */
const cache = path.join(root, "node_modules/.cache/rattledrum");
const prepared = path.join(cache, "demo-market");
const mark = path.join(prepared, "made-of");

/** The dates in the demo market are relative to the moment it was loaded, so an old one is loaded again. */
const usableFor = 6 * 3_600_000;

/** Makes `folder` a DATA_DIR with the demo market in it. It must be empty or missing. */
export async function copyDemoMarket(folder: string): Promise<void> {
  await prepareDemoMarket();
  mkdirSync(folder, { recursive: true });
  // PostgreSQL refuses files of another owner, and only cp keeps the owner.
  if (process.platform === "win32") cpSync(prepared, folder, { recursive: true });
  else execFileSync("cp", ["-a", `${prepared}/.`, folder]);
}

/** Makes the production build and loads the demo market, unless both are current. */
export async function prepareDemoMarket(): Promise<void> {
  if (!isBuilt(root)) await announced("building the pages", () => build(root));
  const fingerprint = hashFiles(
    root,
    ["db", "demo", "lib", "package-lock.json"],
    /^demo\/studio$|\.(slow-)?test\.tsx?$/,
  );
  if (!isCurrent(fingerprint)) await announced("loading the demo market", () => loadInto(prepared, fingerprint));
}

function isCurrent(fingerprint: string): boolean {
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== fingerprint) return false;
  return Date.now() - statSync(mark).mtimeMs < usableFor;
}

/** The folder appears whole or not at all, as another run may look for it at the same time. */
async function loadInto(folder: string, fingerprint: string): Promise<void> {
  removeUnfinished();
  const unfinished = `${folder}-${process.pid}`;
  const settings = { DEMO: "on", WORKER: "off" };
  const market = await new MarketProcess({ dataDir: unfinished, port: await freePort(), settings }).opened();
  await market.stopped();
  writeFileSync(path.join(unfinished, path.basename(mark)), fingerprint);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** Removes what processes that have ended left behind. */
function removeUnfinished(): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const pid = Number(/^demo-market-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

async function announced(doing: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  console.log(`  … ${doing}`);
  await work();
  console.log(`  ✓ ${doing} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
