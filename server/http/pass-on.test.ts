import { createHash } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openThreadSite } from "../testing/thread";

beforeAll(() => {
  vi.stubEnv("LOG_LEVEL", "silent");
});
type Opened = Awaited<ReturnType<typeof openThreadSite>>;

describe("what is handed on", () => {
  let { pages, site, close } = {} as Opened;
  beforeAll(async () => {
    ({ pages, site, close } = await openThreadSite());
  });
  afterAll(() => close());
  const counts = async () => (await (await site.get("/api/counts")).json()) as Record<string, number>;
  const post = (url: string, body: Readable | Buffer) =>
    site.get(url, { method: "POST", body, headers: { origin: site.origin }, duplex: "half" } as unknown as RequestInit);

  test("is what a visitor sent, without what nobody may say, and all that is answered", async () => {
    const headers = { "x-middleware-subrequest": "proxy", connection: "keep-alive", cookie: "session=1" };
    const answer = await site.get("/api/headers", { headers });
    const told = (await answer.json()) as Record<string, string>;
    expect(told).toMatchObject({ cookie: "session=1", host: new URL(site.origin).host });
    expect(told["x-client-address"]).toMatch(/127|::1/);
    expect(told).not.toHaveProperty("x-middleware-subrequest");
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect([answer.headers.get("x-robots-tag"), answer.headers.get("x-content-type-options")]).toEqual([
      "noindex",
      "nosniff",
    ]);
  });

  test("may be large both ways, of a length that is known or not", async () => {
    const body = Buffer.alloc(10 * 1024 ** 2, "design");
    for (const sent of [Readable.from([body.subarray(0, 1_000), body.subarray(1_000)]), body]) {
      const answer = await post("/api/echo", sent);
      expect(digest(Buffer.from(await answer.arrayBuffer()))).toBe(digest(body));
    }
  });

  test("comes back no faster than the visitor takes it", async () => {
    const asked = request(`${site.origin}/api/much`).end();
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    let before = -1;
    await vi.waitUntil(async () => {
      const { written = 0 } = await counts();
      const isStill = written === before;
      before = written;
      return isStill && written > 0;
    }, patience);
    expect(before).toBeLessThan(64);
    let length = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) length += chunk.length;
    expect(length).toBe(64 * 1024 ** 2);
  });

  test("may be answered before it has come to its end", async () => {
    const endless = new Readable({ read() {} });
    endless.push("some");
    const answer = await post("/api/refuse", endless);
    expect([answer.status, await answer.text()]).toEqual([401, "no"]);
    endless.destroy();
  });

  test("ends when the visitor leaves", async () => {
    const asked = request(`${site.origin}/api/stream`).end();
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    expect(answer.headers["content-type"]).toBe("text/event-stream");
    const { left = 0 } = await counts();
    asked.destroy();
    await vi.waitUntil(async () => (await counts()).left === left + 1, patience);
  });

  test("ends when all that hear of news are told to", async () => {
    const answer = await site.get("/api/live");
    pages.hush();
    expect(await answer.text()).toBe("");
  });

  test("is a 500 when it fails", async () => {
    expect((await site.get("/api/broken")).status).toBe(500);
  });
});

const patience = { timeout: 10_000 };
const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
