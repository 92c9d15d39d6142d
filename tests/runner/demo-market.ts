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

/** The DATA_DIR of a demo market that was started once and stopped. Journeys, looks, crawl and start tests copy it. */
const cache = path.join(root, "node_modules/.cache/rattledrum");
const prepared = path.join(cache, "demo-market");
const fingerprintFile = path.join(prepared, "made-of");

/** The dates in the demo market are relative to the moment it was loaded, so an old one is loaded again. */
const maxAge = 6 * 3_600_000;

/** Copies the demo market to `folder`, which must be empty or missing. */
export async function copyDemoMarket(folder: string): Promise<void> {
  await prepareDemoMarket();
  mkdirSync(folder, { recursive: true });
  // PostgreSQL refuses files of another owner, and only cp keeps the owner.
  if (process.platform === "win32") cpSync(prepared, folder, { recursive: true });
  else execFileSync("cp", ["-a", `${prepared}/.`, folder]);
}

/** Makes the production build and loads the demo market, unless both are current. */
export async function prepareDemoMarket(): Promise<void> {
  if (!isBuilt(root)) await withProgress("building the pages", () => build(root));
  const fingerprint = hashFiles(
    root,
    ["db", "demo", "lib", "package-lock.json"],
    /^demo\/studio$|\.(slow-)?test\.tsx?$/,
  );
  if (!isCurrent(fingerprint)) await withProgress("loading the demo market", () => loadInto(prepared, fingerprint));
}

function isCurrent(fingerprint: string): boolean {
  if (!existsSync(fingerprintFile) || readFileSync(fingerprintFile, "utf8") !== fingerprint) return false;
  return Date.now() - statSync(fingerprintFile).mtimeMs < maxAge;
}

/**
 * Loads the demo market into a temporary folder and renames it, since other runs may use the final one at the same
 * time.
 */
async function loadInto(folder: string, fingerprint: string): Promise<void> {
  removeAbandoned();
  const partial = `${folder}-${process.pid}`;
  const settings = { DEMO: "on", WORKER: "off" };
  const market = await new MarketProcess({ dataDir: partial, port: await freePort(), settings }).opened();
  await market.stopped();
  writeFileSync(path.join(partial, path.basename(fingerprintFile)), fingerprint);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

/** Removes temporary folders of processes that have ended. */
function removeAbandoned(): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const pid = Number(/^demo-market-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

async function withProgress(doing: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  console.log(`  … ${doing}`);
  await work();
  console.log(`  ✓ ${doing} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
