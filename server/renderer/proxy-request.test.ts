import { createHash } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { makeUser } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import { bodyLimits } from "@/lib/http/http-limits";
import { openWorkerSite } from "../testing/render-worker";

beforeAll(() => {
  vi.stubEnv("LOG_LEVEL", "silent");
});
type Opened = Awaited<ReturnType<typeof openWorkerSite>>;

describe("a proxied request", () => {
  let { worker, site, close } = {} as Opened;
  beforeAll(async () => {
    ({ worker, site, close } = await openWorkerSite());
  });
  afterAll(() => close());
  const counts = async () => (await (await site.get("/api/counts")).json()) as Record<string, number>;
  const signedIn = async () => {
    const user = await database.transaction((tx) => makeUser({}, tx));
    return { cookie: `session=${await startSession(user.id, { startedBy: "password" })}` };
  };
  const post = (url: string, body: Readable | Buffer, given: Record<string, string> = {}) =>
    site.get(url, {
      method: "POST",
      body,
      headers: { origin: site.origin, ...given },
      duplex: "half",
    } as unknown as RequestInit);

  test("carries the visitor's headers except internal ones, and the whole response comes back", async () => {
    const headers = {
      "x-middleware-subrequest": "proxy",
      "x-render-page": "null",
      connection: "keep-alive",
      cookie: "session=1",
    };
    const answer = await site.get("/api/headers", { headers });
    const received = (await answer.json()) as Record<string, string>;
    expect(received).toMatchObject({ cookie: "session=1", host: new URL(site.origin).host });
    expect(received["x-client-address"]).toMatch(/127|::1/);
    expect(received).not.toHaveProperty("x-middleware-subrequest");
    expect(received).not.toHaveProperty("x-render-page");
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect([answer.headers.get("x-robots-tag"), answer.headers.get("x-content-type-options")]).toEqual([
      "noindex",
      "nosniff",
    ]);
  });

  test("may be large in both directions from a signed-in sender", async () => {
    const body = Buffer.alloc(10 * 1024 ** 2, "design");
    const answer = await post("/api/echo", body, await signedIn());
    expect(digest(Buffer.from(await answer.arrayBuffer()))).toBe(digest(body));
  });

  test("may come without a length while it is small", async () => {
    const body = Buffer.alloc(bodyLimits.unknown, "design");
    const answer = await post("/api/echo", Readable.from([body.subarray(0, 1_000), body.subarray(1_000)]));
    expect(digest(Buffer.from(await answer.arrayBuffer()))).toBe(digest(body));
    const larger = await post("/api/echo", Readable.from([body, "x"])).catch(() => undefined);
    expect(larger?.status ?? 413).toBe(413);
  });

  test("sends the response no faster than the visitor reads it", async () => {
    const sent = request(`${site.origin}/api/much`).end();
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    let before = -1;
    await vi.waitUntil(async () => {
      const { written = 0 } = await counts();
      const hasStopped = written === before;
      before = written;
      return hasStopped && written > 0;
    }, timeout);
    expect(before).toBeLessThan(64);
    let length = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) length += chunk.length;
    expect(length).toBe(64 * 1024 ** 2);
  });

  test("may be answered before its body ends", async () => {
    const endless = new Readable({ read() {} });
    endless.push("some");
    const large = { "content-length": "1000000" };
    const answer = await post("/api/refuse", endless, { ...large, ...(await signedIn()) });
    expect([answer.status, await answer.text()]).toEqual([401, "no"]);
    endless.destroy();
  });

  test("ends when the visitor leaves", async () => {
    const sent = request(`${site.origin}/api/stream`).end();
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    expect(answer.headers["content-type"]).toBe("text/event-stream");
    const { left = 0 } = await counts();
    sent.destroy();
    await vi.waitUntil(async () => (await counts()).left === left + 1, timeout);
  });

  test("ends when streams are closed", async () => {
    const answer = await site.get("/api/live");
    worker.closeStreams();
    expect(await answer.text()).toBe("");
  });

  test("fails with 500 when Next fails", async () => {
    expect((await site.get("/api/broken")).status).toBe(500);
  });
});

const timeout = { timeout: 10_000 };
const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
