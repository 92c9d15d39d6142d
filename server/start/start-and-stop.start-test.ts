import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyDemoMarket, readFirstStart } from "@/tests/runner/prepared-markets";
import { freePort, MarketProcess, waitUntil } from "./market-process";
import { isAlive } from "./processes";

const dataDir = mkdtempSync(path.join(tmpdir(), "rattledrum-start-"));
let port: number;
let market: MarketProcess;
/** The path of a listing that the home page links to; the first start creates it. */
let listingPath: string;

const start = (settings: Record<string, string> = {}) => {
  market = new MarketProcess({ dataDir, port, settings });
  return market.opened();
};

beforeAll(async () => {
  port = await freePort();
});
afterAll(async () => {
  if (market.isRunning) await market.stopped();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("starting", () => {
  test("fills an empty folder the first time and opens within three minutes", async () => {
    // The demo market of all parts was loaded by such a start.
    const { folder, output, seconds } = await readFirstStart();
    expect(seconds).toBeLessThan(180);
    expect(output).toMatch(/Demo market: \d+ designs of \d+ shops/);
    expect(output).toContain(path.join(folder, "mail"));
    await copyDemoMarket(dataDir);
    await start();
    const home = await (await market.get("/en")).text();
    listingPath = /href="(\/en\/p\/[^"]+)"/.exec(home)?.[1] ?? "";
    expect((await market.get(listingPath)).status).toBe(200);
  });

  test("refuses a folder that is in use, in one sentence", async () => {
    const second = new MarketProcess({ dataDir, port: await freePort() });
    expect(await second.ended()).toBe(1);
    expect(second.output).toMatch(/A market already runs on .*: stop it, or set DATA_DIR to another folder\./);
  });

  test("refuses a port that is taken, in one sentence", async () => {
    const second = new MarketProcess({ dataDir: `${dataDir}-other`, port });
    expect(await second.ended()).toBe(1);
    expect(second.output.trim().split("\n").at(-1)).toBe(
      `  Port ${port} is taken: stop what listens there, or choose another, such as PORT=${port + 1}.`,
    );
    rmSync(`${dataDir}-other`, { recursive: true, force: true });
  });
});

describe("stopping", () => {
  test("finishes running requests, ends the database, and exits with 0", async () => {
    const postgres = market.postgresPid;
    const half = connect(port, "localhost");
    let answer = "";
    half.on("data", (chunk) => {
      answer += chunk;
    });
    const head = `POST /en/about HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${market.origin}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n`;
    half.write(head);
    await waitUntil(async () => answer === "HTTP/1.1 100 Continue\r\n\r\n");
    market.signal("SIGTERM");
    await waitUntil(async () => /Stopping/.test(market.output));
    half.write("late");
    expect(await market.ended()).toBe(0);
    expect(answer).toMatch(/\r\n\r\nHTTP\/1\.1 400 /);
    expect(isAlive(postgres)).toBe(false);
    expect(existsSync(path.join(dataDir, "running"))).toBe(false);
  });
});

describe("starting again", () => {
  test("takes at most eight seconds and keeps the data", async () => {
    const from = performance.now();
    await start();
    expect(performance.now() - from).toBeLessThan(8_000);
    expect(market.output).not.toMatch(/Demo market/);
    expect((await market.get(listingPath)).status).toBe(200);
  });

  test("adopts the database after the market was killed", async () => {
    const postgres = market.postgresPid;
    market.signal("SIGKILL");
    await market.ended();
    expect(isAlive(postgres)).toBe(true);
    await start();
    expect(market.postgresPid).toBe(postgres);
    expect((await market.get(listingPath)).status).toBe(200);
  });

  test("recovers after both were killed", async () => {
    process.kill(market.postgresPid, "SIGKILL");
    market.signal("SIGKILL");
    await market.ended();
    await start();
    expect((await market.get(listingPath)).status).toBe(200);
  });
});

describe("losing the database while open", () => {
  test("serves cached pages, and renders others again within a second of its return", async () => {
    await market.get(listingPath);
    process.kill(market.postgresPid, "SIGKILL");
    const known = await market.get(listingPath);
    expect([known.status, known.headers.get("x-document")]).toEqual([200, "hit"]);
    await waitUntil(async () => /postgres\.revived/.test(market.output));
    const back = await waitUntil(async () => (await market.get("/fr/search?q=cheval")).status === 200);
    expect(back).toBeLessThan(1_000);
    expect(market.isRunning).toBe(true);
  });

  test("ends at once at a second Ctrl-C", async () => {
    const half = connect(port, "localhost");
    const head = `POST /en/about HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${market.origin}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n`;
    half.on("error", () => {}).write(head);
    // After "100 Continue" the request is running, so stopping waits for its end.
    await once(half, "data");
    market.signal("SIGINT");
    await waitUntil(async () => /Stopping/.test(market.output));
    const pressed = performance.now();
    await waitUntil(async () => performance.now() - pressed > 600);
    market.signal("SIGINT");
    expect(await market.ended()).toBe(130);
  });
});

describe("leaving a load balancer", () => {
  test("serves pages and reports not ready for DRAIN_SECONDS, then stops", async () => {
    await start({ DRAIN_SECONDS: "2" });
    const signalled = performance.now();
    market.signal("SIGTERM");
    await waitUntil(async () => (await market.get("/readyz")).status === 503);
    const pages = await Promise.all(["/en", "/en/categories", "/livez"].map((url) => market.get(url)));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await market.ended()).toBe(0);
    expect(performance.now() - signalled).toBeGreaterThan(2_000);
  });
});
