import { readFileSync } from "node:fs";
import { parser } from "@prometheus-io/lezer-promql";
import type { Registry } from "prom-client";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Db } from "@/db/client";
import { routePattern } from "@/lib/core/route-pattern";
import { PageStore } from "../page-cache/page-store";
import type { RenderWorkers } from "../renderer/render-workers";
import { createRegistry } from "./metrics-server";
import { RequestMetrics } from "./request-metrics";

const read = (file: string) => readFileSync(`deploy/monitoring/${file}`, "utf8");
const workers = { workers: [], render: () => Promise.reject(), invalidate() {} } as unknown as RenderWorkers;
const store = new PageStore(workers, { bytes: 1_000, host: "market.example", isDatabaseUp: async () => true });
const requests = new RequestMetrics(() => routePattern("/…"));

/** The names of the series of a registry: a histogram has three. */
async function seriesOf(registry: Registry): Promise<Set<string>> {
  const metrics = await registry.getMetricsAsJSON();
  return new Set(
    metrics.flatMap(({ name, type }) =>
      String(type) === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  );
}

const namesIn = (text: string) => new Set(text.match(/\b(?:rattledrum|nodejs|process)_[a-z0-9_]+/g));

test.each(["alerts.yml", "dashboard.json"])("%s reads only metrics that the market has", async (file) => {
  const known = await seriesOf(createRegistry({ store, requests }, workers, {} as Db));
  const used = namesIn(read(file));
  expect(used.size).toBeGreaterThan(5);
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});

/** The parts of a query that PromQL does not know. Grafana replaces its own interval before it sends a query. */
function errorsIn(query: string): string[] {
  const text = query.replaceAll("$__rate_interval", "1m");
  const errors: string[] = [];
  parser.parse(text).iterate({
    enter({ type, from }) {
      if (type.isError) errors.push(`${text.slice(0, from)}⚠${text.slice(from)}`);
    },
  });
  return errors;
}

test.each(["alerts.yml", "dashboard.json"])("every query of %s is PromQL", (file) => {
  const queries: string[] = [];
  const collect = (key: string, value: unknown) => {
    if (key === "expr") queries.push(String(value));
    return value;
  };
  JSON.parse(JSON.stringify(parse(read(file))), collect);
  expect(queries.length).toBeGreaterThan(15);
  expect(queries.flatMap(errorsIn)).toEqual([]);
  expect(errorsIn("sum by (le rate(rattledrum_uploads_total[5m])")).not.toEqual([]);
});

test("each alert is explained in docs/operations.md", () => {
  const { groups } = parse(read("alerts.yml")) as { groups: { rules: { alert: string; expr: string }[] }[] };
  const docs = readFileSync("docs/operations.md", "utf8");
  const alerts = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert));
  expect(alerts.length).toBeGreaterThan(5);
  expect(alerts.filter((alert) => !docs.includes(`| \`${alert}\` |`))).toEqual([]);
});
