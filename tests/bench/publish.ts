import { readFileSync, writeFileSync } from "node:fs";
import { root } from "../../scripts/sources";
import { growthChart } from "./chart";
import { type MemoryResult, mergeResults, type Results, readResults, type SizeResult, writeResults } from "./results";
import { firstTable, formatSize, growthTable, machineLine, queryTable, targetTable, warmTable } from "./tables";

const [page, chart, raw] = [
  `${root}docs/performance.md`,
  `${root}docs/performance.svg`,
  `${root}docs/performance.json`,
];

/** Merges new results into the raw results, and rewrites chart and tables of docs/performance.md. */
export function publishResults(size: string, found: SizeResult): void {
  const results = mergeResults(readResults(raw), size, found);
  writeResults(raw, results);
  writeFileSync(chart, growthChart(readResults(raw)));
  writeFileSync(page, replaceBetweenMarkers(readFileSync(page, "utf8"), renderReport(readResults(raw))));
}

/** Replaces the text between the two markers. @throws Error if a marker is missing */
export function replaceBetweenMarkers(text: string, inside: string): string {
  const [start, end] = ["<!-- bench:start -->", "<!-- bench:end -->"];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/performance.md has no ${start} … ${end}`);
  return `${before}${start}\n\n${inside}\n\n${end}${after}`;
}

export const renderReport = (results: Results): string =>
  [
    "## Promised and measured",
    targetTable(results),
    "✗ marks what does not hold yet.",
    "## How it grows",
    "![CPU of PostgreSQL a call, by the size of the market](performance.svg)",
    "CPU of PostgreSQL a call in ms, one client:",
    growthTable(results),
    ...Object.entries(results).flatMap(([size, found]) => sizeReport(size, found)),
  ].join("\n\n");

function sizeReport(size: string, found: SizeResult): string[] {
  const { listings, machine, queries, first, warm, memory, missing } = found;
  return [
    `## ${formatSize(size)}`,
    `${listings.toLocaleString("en")} on sale. ${machineLine(machine)}.`,
    ...(queries.length ? ["### Queries", queryTable(found)] : []),
    ...(first.length ? ["### Pages never asked for before", firstTable(found)] : []),
    ...(warm.length ? ["### Pages from memory", warmTable(found)] : []),
    ...(missing ? [missing] : []),
    ...(memory ? [memoryLine(memory)] : []),
  ];
}

const memoryLine = ({ opened, measured, full, walked, isFull, cacheLimit }: MemoryResult) =>
  `Memory of the process: ${opened} MB when it opened, ${measured} MB after the pages above, ${full} MB after ` +
  `${walked.toLocaleString("en")} designs, ` +
  (isFull ? `with a full cache of ${cacheLimit} MB.` : `for more there was no time; the cache holds ${cacheLimit} MB.`);
