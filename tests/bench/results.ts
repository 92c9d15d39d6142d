import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Machine } from "./machine";
import type { Percentiles } from "./statistics";

/** Milliseconds and calls per second, for one class of queries and a number of concurrent clients. */
export type QueryResult = Percentiles & {
  name: string;
  clients: number;
  n: number;
  failed: number;
  perSecond: number;
  /** CPU of PostgreSQL's backends per call, in ms; undefined on systems other than Linux. */
  backendCpu?: number;
  nodeCpu: number;
};

/** Requests per second, and their times in ms. `bad` counts responses other than 200. */
export type Load = Percentiles & { perSecond: number; bad: number };

/** Cached pages, compared with nginx that sends the same bytes as files. */
export type WarmResult = { page: string; kilobytes: number; ours: Load; nginx: Load; ratio: number };

/** Pages that were not cached. */
export type FirstResult = Load & { page: string; clients: number; n: number };

/** Resident megabytes of the server: at its start, after all other measurements, and after requesting many listings. */
export type MemoryResult = {
  opened: number;
  measured: number;
  full: number;
  walked: number;
  /** Whether enough pages were requested to fill the cache. */
  isFull: boolean;
  cacheLimit: number;
};

/** The results for one market. */
export type SizeResult = {
  listings: number;
  machine: Machine;
  queries: QueryResult[];
  warm: WarmResult[];
  first: FirstResult[];
  memory?: MemoryResult;
  /** Measurements that were skipped, with the reason. */
  missing?: string;
};

/** Results by requested size, so that sizes measured on different days are kept together. */
export type Results = Record<string, SizeResult>;

export const readResults = (file: string): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : {};

/** Writes one measurement per line, so that a diff shows single measurements. */
export function writeResults(file: string, results: Results): void {
  const sizes = Object.entries(results).sort(([one], [other]) => Number(one) - Number(other));
  const text = JSON.stringify(Object.fromEntries(sizes), null, 1);
  writeFileSync(file, `${text.replace(/\{[^{}]*\}/g, (flat) => flat.replace(/\n\s*/g, " "))}\n`);
}

/** Replaces repeated measurements by the new ones, and keeps all others. */
export function mergeResults(results: Results, size: string, found: SizeResult): Results {
  const known = results[size];
  if (!known) return { ...results, [size]: found };
  const merged = {
    ...known,
    ...found,
    memory: found.memory ?? known.memory,
    queries: replace(known.queries, found.queries, ({ name, clients }) => `${name} ${clients}`),
    warm: replace(known.warm, found.warm, ({ page }) => page),
    first: replace(known.first, found.first, ({ page, clients }) => `${page} ${clients}`),
  };
  return { ...results, [size]: merged };
}

function replace<T>(known: readonly T[], found: readonly T[], keyOf: (each: T) => string): T[] {
  const all = new Map(known.map((each) => [keyOf(each), each]));
  for (const each of found) all.set(keyOf(each), each);
  return [...all.values()];
}
