import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { Registry } from "prom-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestIdOf } from "@/lib/core/request-context";
import { routePattern } from "@/lib/core/route-pattern";
import { RequestMetrics } from "./request-metrics";

const metrics = new RequestMetrics((url) => routePattern(url.startsWith("/en/p/") ? "/[locale]/p/[listing]" : "/…"));
const registry = new Registry();
metrics.register(registry);

/** Responds with the id that the request has on its way to the renderer; trusts the proxy below /trusted. */
const server = createServer((incoming, response) => {
  metrics.begin(incoming, response, incoming.url?.startsWith("/trusted") ?? false);
  if (incoming.url === "/hangs") return incoming.socket.destroy();
  if (incoming.url === "/current") return response.writeHead(304, { "x-document": "hit" }).end();
  return response.writeHead(incoming.url === "/none" ? 404 : 200).end(requestIdOf(incoming.headers));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ id: unknown; body: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.once("end", () => resolve({ id: response.headers["x-request-id"], body }));
    })
      .once("error", reject)
      .end();
  });

const count = async (labels: string) =>
  Number((await registry.metrics()).split(`rattledrum_requests_total{${labels}} `)[1]?.split("\n")[0] ?? 0);

describe("requests", () => {
  test("are counted by route and status, and pages from the cache apart", async () => {
    await get("/en/p/crying-horse-1");
    await get("/en/p/smiling-horse-2");
    await get("/none");
    for (let hit = 0; hit < 3; hit++) metrics.countHit(routePattern("/[locale]/p/[listing]"));
    expect(await count('route="/[locale]/p/[listing]",status="200",cached="no"')).toBe(2);
    expect(await count('route="/[locale]/p/[listing]",status="200",cached="yes"')).toBe(3);
    expect(await count('route="/…",status="404",cached="no"')).toBe(1);
    await get("/current");
    expect(await count('route="/…",status="304",cached="yes"')).toBe(1);
    // A scrape reads totals, so a second one returns the same.
    expect(await count('route="/[locale]/p/[listing]",status="200",cached="yes"')).toBe(3);
  });

  test("are counted as 499 if the connection closes before the response", async () => {
    await expect(get("/hangs")).rejects.toThrow();
    await expect.poll(() => count('route="/…",status="499",cached="no"')).toBe(1);
  });

  test("have an id of their own, in the response and on the way to the renderer", async () => {
    const [one, other] = [await get("/one"), await get("/one", { "x-request-id": "0123456789abcdef" })];
    expect(one.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.body).toBe(one.id);
    expect(other.id).not.toBe("0123456789abcdef");
  });

  test("keep the id of a trusted proxy unless it could forge a line of the log", async () => {
    expect((await get("/trusted", { "x-request-id": "0123456789abcdef" })).id).toBe("0123456789abcdef");
    expect((await get("/trusted", { "x-request-id": 'a","level":"error' })).id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
