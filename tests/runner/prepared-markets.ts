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
import { waitForJobs } from "../support/wait-for-jobs";

/**
 * Each is the DATA_DIR of a market that was started once and stopped. Journeys, looks, crawl and start tests copy the
 * demo market, crash tests the empty one, which has only the reference data.
 */
const kinds = { demo: "demo-market", empty: "empty-market" } as const;
type Kind = keyof typeof kinds;
const cache = path.join(root, "node_modules/.cache/rattledrum");
const preparedFolder = (kind: Kind) => path.join(cache, kinds[kind]);
const fingerprintFile = "made-of";
const firstStartFile = "first-start.json";

/** What a market is loaded with: its rows, and what starts it. */
const sources = ["db", "demo", "lib", "package-lock.json", "scripts/start.ts", "server/postgres", "server/start"];

/** The dates in the demo market are relative to the moment it was loaded, so an old one is loaded again. */
const maxAge = 6 * 3_600_000;

/** Copies the demo market to `folder`, which must be empty or missing. */
export const copyDemoMarket = (folder: string): Promise<void> => copyMarket("demo", folder);

/** Copies a market without shops to `folder`, which must be empty or missing. */
export const copyEmptyMarket = (folder: string): Promise<void> => copyMarket("empty", folder);

async function copyMarket(kind: Kind, folder: string): Promise<void> {
  await prepareMarket(kind);
  const prepared = preparedFolder(kind);
  mkdirSync(folder, { recursive: true });
  // PostgreSQL refuses files of another owner, and only cp keeps the owner.
  if (process.platform === "win32") cpSync(prepared, folder, { recursive: true });
  else execFileSync("cp", ["-a", `${prepared}/.`, folder]);
}

/** How `npm start` filled an empty folder with the demo market: what it printed, and the seconds until it was open. */
export type FirstStart = { folder: string; output: string; seconds: number };

export async function readFirstStart(): Promise<FirstStart> {
  await prepareMarket("demo");
  return JSON.parse(readFileSync(path.join(preparedFolder("demo"), firstStartFile), "utf8"));
}

/** Makes the production build and loads both markets, unless they are current. */
export async function prepareMarkets(): Promise<void> {
  await buildPages();
  await Promise.all([prepareMarket("demo"), prepareMarket("empty")]);
}

async function buildPages(): Promise<void> {
  if (!isBuilt(root)) await withProgress("building the pages", () => build(root));
}

async function prepareMarket(kind: Kind): Promise<void> {
  await buildPages();
  const fingerprint = hashFiles(root, sources, /^demo\/studio$|\.(slow-|start-)?test\.tsx?$/);
  if (!isCurrent(kind, fingerprint)) await withProgress(`loading the ${kind} market`, () => load(kind, fingerprint));
}

function isCurrent(kind: Kind, fingerprint: string): boolean {
  const file = path.join(preparedFolder(kind), fingerprintFile);
  if (!existsSync(file) || readFileSync(file, "utf8") !== fingerprint) return false;
  return kind === "empty" || Date.now() - statSync(file).mtimeMs < maxAge;
}

/** Loads a market into a temporary folder and renames it, since other runs may use the final one at the same time. */
async function load(kind: Kind, fingerprint: string): Promise<void> {
  removeAbandoned();
  const folder = preparedFolder(kind);
  const partial = `${folder}-${process.pid}`;
  // An embedded database is filled with the demo market unless DEMO is off.
  const settings: Record<string, string> = kind === "demo" ? {} : { DEMO: "off" };
  const started = performance.now();
  const market = await new MarketProcess({ dataDir: partial, port: await freePort(), settings }).opened();
  const firstStart = { folder: partial, output: market.output, seconds: (performance.now() - started) / 1000 };
  // They keep a core busy for twenty seconds, which each copy of the market would repeat.
  await waitForJobs(market.ownerUrl, 240_000);
  await market.stopped();
  writeFileSync(path.join(partial, firstStartFile), JSON.stringify(firstStart satisfies FirstStart));
  writeFileSync(path.join(partial, fingerprintFile), fingerprint);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

/** Removes temporary folders of processes that have ended. */
function removeAbandoned(): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const pid = Number(/^(?:demo|empty)-market-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

async function withProgress(doing: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  console.log(`  … ${doing}`);
  await work();
  console.log(`  ✓ ${doing} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
