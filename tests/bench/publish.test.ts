import { describe, expect, test } from "vitest";
import { growthChart } from "./chart";
import { renderReport, replaceBetweenMarkers } from "./publish";
import { mergeResults, type QueryResult, type SizeResult } from "./results";

const machine = {
  cpu: "Z80",
  cores: 1,
  gigabytes: 1,
  node: "20.9.0",
  postgres: "18.4",
  sharedBuffers: "256MB",
  load: 0.1,
  date: "2026-01-02",
};
const query = (name: string, backendCpu: number, clients = 1): QueryResult => {
  return { name, clients, n: 9, failed: 0, perSecond: 90, p50: 1, p95: 2, p99: 3, backendCpu, nodeCpu: 0.5 };
};
const load = (perSecond: number) => ({ perSecond, p50: 1, p95: 2, p99: 3, bad: 0 });
const found = (listings: number, cpu: number): SizeResult => ({
  listings,
  machine,
  queries: [query("listing", cpu), query("search", 4 * cpu)],
  warm: [{ page: "listing", kilobytes: 9, ours: load(300), nginx: load(1000), ratio: 0.2 }],
  first: [{ page: "listing", clients: 8, n: 100, ...load(260) }],
});

describe("results", () => {
  test("of another day are added to earlier ones, and replace those of the same class", () => {
    const before = mergeResults({}, "21000", found(21_000, 0.2));
    const after = mergeResults(before, "21000", {
      ...found(21_000, 0.3),
      queries: [query("search", 5)],
      warm: [],
      first: [],
    });
    expect(after["21000"]?.queries.map(({ backendCpu }) => backendCpu)).toEqual([0.2, 5]);
    expect(after["21000"]?.warm).toHaveLength(1);
    expect(Object.keys(mergeResults(after, "210000", found(210_000, 1)))).toEqual(["21000", "210000"]);
  });
});

describe("the page about speed", () => {
  const results = { "21000": found(21_000, 0.2), "2100000": found(2_100_000, 0.5) };

  test("shows growth, targets and unmet targets", () => {
    const text = renderReport(results);
    expect(text).toContain("| listing | 0.2 | 0.5 | 2.5× | 0.29 |");
    expect(text).toContain("at least 0.25 × | 0.2 ✗ | 0.2 ✗ |");
    expect(text).toContain("at least 145 a second | 260 | 260 |");
    expect(text).toContain(
      "Z80, 1 cores, 1 GB, Node 20.9.0, PostgreSQL 18.4 with 256MB of shared buffers, load average 0.1 before",
    );
  });

  test("changes only between its markers", () => {
    const text = "a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nz\n";
    expect(replaceBetweenMarkers(text, "new")).toBe("a\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nz\n");
    expect(() => replaceBetweenMarkers("nothing", "new")).toThrow("no <!-- bench:start -->");
  });

  test("has a chart with a line per class on logarithmic scales", () => {
    const chart = growthChart(results);
    const points = (color: string) => new RegExp(`stroke="${color}"[^>]*points="([^"]*)"`).exec(chart)?.[1]?.split(" ");
    expect(points("#2f81f7")).toHaveLength(2);
    expect(chart).toContain(">search</text>");
    expect(chart).not.toContain("NaN");
    expect(growthChart({})).not.toContain("NaN");
  });
});
