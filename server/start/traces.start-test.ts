import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { attributesOf, openCollector } from "../tracing/collector.fixture";
import { freePort, MarketProcess, waitUntil } from "./market-process";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-traces-"));
const hook = path.join(import.meta.dirname, "../tracing/loaded-modules.fixture.cjs");

const markets: MarketProcess[] = [];

async function openMarket(name: string, settings: Record<string, string>) {
  const dataDir = path.join(folder, name);
  await copyDemoMarket(dataDir);
  const loaded = path.join(folder, `${name}-modules`);
  const own = { TRUSTED_PROXY: "on", NODE_OPTIONS: `--require=${hook}`, LOADED_MODULES_FILE: loaded };
  const port = await freePort();
  const market = new MarketProcess({ dataDir, port, settings: { ...own, ...settings } });
  markets.push(market);
  await market.opened();
  return { market, readLoaded: () => readFileSync(loaded, "utf8").split("\n").filter(Boolean) };
}

describe("traces", () => {
  let collector: Awaited<ReturnType<typeof openCollector>>;

  beforeAll(async () => {
    collector = await openCollector();
  });
  afterAll(async () => {
    for (const market of markets) if (market.isRunning) await market.stopped();
    collector?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("of a request go from the proxy's span over the request and the render to the statements", async () => {
    const { market, readLoaded } = await openMarket("traced", {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_BSP_SCHEDULE_DELAY: "100",
    });
    const [traceId, proxySpan] = [randomBytes(16).toString("hex"), randomBytes(8).toString("hex")];
    const response = await fetch(`${market.origin}/en/search?q=secretwords`, {
      headers: { traceparent: `00-${traceId}-${proxySpan}-01`, "x-request-id": traceId },
    });
    expect(response.status).toBe(200);
    await response.text();
    const ours = () => collector.spans().filter((span) => span.traceId === traceId);
    const named = (name: string) => ours().filter((span) => span.name === name);
    await waitUntil(async () => ["query", "render", "GET /[locale]/search"].every((name) => named(name).length > 0));
    const [request] = named("GET /[locale]/search");
    const [render] = named("render");
    expect(request).toMatchObject({ parentSpanId: proxySpan });
    expect(request && attributesOf(request)).toEqual({
      "http.request.method": "GET",
      "http.response.status_code": 200,
      "http.route": "/[locale]/search",
      "request.id": traceId,
    });
    expect(render).toMatchObject({ parentSpanId: request?.spanId });
    const ofRender = named("query").filter((span) => span.parentSpanId === render?.spanId);
    expect(ofRender.length).toBeGreaterThan(0);
    expect(ofRender.map((span) => attributesOf(span)["db.query.text"]).join("\n")).toMatch(/select[\s\S]*\$1/i);
    expect(collector.bodies.join()).not.toContain("secretwords");

    await market.stopped();
    expect(readLoaded().join()).toContain("sdk-trace");
  });

  test("are not sent, and nothing of them is loaded, without a collector", async () => {
    const before = collector.bodies.length;
    const { market, readLoaded } = await openMarket("untraced", {});
    await (await fetch(`${market.origin}/en/search?q=lamp`)).text();
    await market.stopped();
    expect(readLoaded()).toEqual([]);
    expect(collector.bodies).toHaveLength(before);
  });
});
