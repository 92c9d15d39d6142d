import { readFileSync } from "node:fs";
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

test("each alert is explained in docs/operations.md", () => {
  const { groups } = parse(read("alerts.yml")) as { groups: { rules: { alert: string; expr: string }[] }[] };
  const docs = readFileSync("docs/operations.md", "utf8");
  const alerts = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert));
  expect(alerts.length).toBeGreaterThan(5);
  expect(alerts.filter((alert) => !docs.includes(`| \`${alert}\` |`))).toEqual([]);
});
