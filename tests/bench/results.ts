import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Machine } from "./machine";
import type { Spread } from "./statistics";

/** Milliseconds and calls a second, for one class of queries and so many clients at once. */
export type QueryResult = Spread & {
  name: string;
  clients: number;
  n: number;
  failed: number;
  perSecond: number;
  /** CPU of PostgreSQL's backends a call, in ms; where the system does not tell, there is none. */
  backendCpu?: number;
  nodeCpu: number;
};

/** Requests a second, and how long they took in ms. `bad` counts whatever was not answered with 200. */
export type Load = Spread & { perSecond: number; bad: number };

/** Pages from memory, beside nginx with the same bytes as files. */
export type WarmResult = { page: string; kilobytes: number; ours: Load; nginx: Load; ratio: number };

/** Pages nobody had asked for before. */
export type FirstResult = Load & { page: string; clients: number; n: number };

/** Megabytes the server's process holds in memory: when it opened, after all else was measured, after so many designs. */
export type MemoryResult = {
  opened: number;
  measured: number;
  full: number;
  walked: number;
  /** False when the walk ended before the cache must have been full. */
  isFull: boolean;
  cacheLimit: number;
};

/** What was measured on one market. */
export type SizeResult = {
  listings: number;
  machine: Machine;
  queries: QueryResult[];
  warm: WarmResult[];
  first: FirstResult[];
  memory?: MemoryResult;
  /** What could not be measured, and why. */
  missing?: string;
};

/** By the size that was asked for, so that sizes measured on different days stand side by side. */
export type Results = Record<string, SizeResult>;

export const readResults = (file: string): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : {};

/** One measurement a line, so that a new one shows as what it is. */
export function writeResults(file: string, results: Results): void {
  const sizes = Object.entries(results).sort(([one], [other]) => Number(one) - Number(other));
  const text = JSON.stringify(Object.fromEntries(sizes), null, 1);
  writeFileSync(file, `${text.replace(/\{[^{}]*\}/g, (flat) => flat.replace(/\n\s*/g, " "))}\n`);
}

/** What is new in place of what it repeats, all else as it was. */
export function merge(results: Results, size: string, found: SizeResult): Results {
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
