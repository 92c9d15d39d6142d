import type { Machine } from "./machine";
import type { Results, SizeResult } from "./results";
import { cpuAims, isMet, targets } from "./targets";

type Cell = string | number | undefined;

/** Renders a Markdown table with numbers aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => (cell === undefined ? "–" : figure(cell))).join(" | ")} |`;
  const ruler = head.map((_, index) => (rows.every((row) => typeof row[index] !== "string") ? "---:" : "---"));
  return [line(head), `| ${ruler.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const figure = (cell: string | number) => (typeof cell === "number" ? cell.toLocaleString("en") : cell);
export const formatSize = (size: string) => `${Number(size).toLocaleString("en")} designs`;

export const queryTable = ({ queries }: SizeResult): string =>
  table(
    [
      "class",
      "clients",
      "calls",
      "a second",
      "p50 ms",
      "p95 ms",
      "p99 ms",
      "PostgreSQL CPU ms",
      "Node CPU ms",
      "failed",
    ],
    queries.map((each) => {
      const { name, clients, n, perSecond, p50, p95, p99, backendCpu, nodeCpu, failed } = each;
      return [name, clients, n, perSecond, p50, p95, p99, backendCpu, nodeCpu, failed];
    }),
  );

export const firstTable = ({ first }: SizeResult): string =>
  table(
    ["page", "connections", "pages", "a second", "p50 ms", "p95 ms", "p99 ms", "not 200"],
    first.map(({ page, clients, n, perSecond, p50, p95, p99, bad }) => [
      page,
      clients,
      n,
      perSecond,
      p50,
      p95,
      p99,
      bad,
    ]),
  );

export const warmTable = ({ warm }: SizeResult): string =>
  table(
    ["page", "gzip kB", "ours a second", "nginx a second", "ratio", "ours p95 ms", "nginx p95 ms", "not 200"],
    warm.map(({ page, kilobytes, ours, nginx, ratio }) => [
      page,
      kilobytes,
      ours.perSecond,
      nginx.perSecond,
      ratio,
      ours.p95,
      nginx.p95,
      ours.bad + nginx.bad,
    ]),
  );

/** Renders CPU per call by size, with one client, and the growth from the smallest to the largest size. */
export function growthTable(results: Results): string {
  const sizes = Object.entries(results);
  const names = [...new Set(sizes.flatMap(([, { queries }]) => queries.map(({ name }) => name)))];
  const rows = names.map((name) => {
    const values = sizes.map(([, found]) => backendCpuOf(found, name));
    const known = values.filter((value) => value !== undefined);
    const [least, most] = [known.at(0), known.at(-1)];
    const growth = known.length > 1 && least && most ? `${(most / least).toFixed(1)}×` : undefined;
    return [name, ...values, growth, cpuAims[name]];
  });
  return table(["class", ...sizes.map(([size]) => formatSize(size)), "grows", "aim at 2.1 million"], rows);
}

export const backendCpuOf = ({ queries }: SizeResult, name: string): number | undefined =>
  queries.find((each) => each.name === name && each.clients === 1)?.backendCpu;

export function targetTable(results: Results): string {
  const sizes = Object.entries(results);
  const rows = targets.map((target) => {
    const cells = sizes.map(([, found]) => {
      const value = target.of(found);
      return value === undefined ? undefined : `${figure(value)}${isMet(target, value) ? "" : " ✗"}`;
    });
    return [target.what, `${target.is} ${target.limit} ${target.unit}`.trim(), ...cells];
  });
  return table(["target", "aim", ...sizes.map(([size]) => formatSize(size))], rows);
}

export const machineLine = (machine: Machine): string => {
  const { cpu, cores, gigabytes, node, postgres, sharedBuffers, hugePages, load, date } = machine;
  const database = `PostgreSQL ${postgres} with ${sharedBuffers} of shared buffers${hugePages ? " in huge pages" : ""}`;
  return `${cpu}, ${cores} cores, ${gigabytes} GB, Node ${node}, ${database}, load average ${load} before, ${date}`;
};
