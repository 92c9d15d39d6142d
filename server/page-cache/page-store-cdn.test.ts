import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/lib/core/log";
import { routePattern } from "@/lib/core/route-pattern";
import { PageStore } from "./page-store";
import type { DocumentRoute } from "./routes";

const path = "/en/fairs";
const route: DocumentRoute = {
  kind: "document",
  pattern: routePattern("/[locale]/fairs"),
  path,
  locale: "en",
  policy: { fresh: 60_000, stale: 600_000, query: [] },
};

/** Opens a store behind a CDN. Its renderer awaits `meanwhile`, and fails while `isDown`. */
function openStore() {
  const renderer = {
    isDown: false,
    async meanwhile() {},
    async render() {
      await renderer.meanwhile();
      if (renderer.isDown) throw new Error("no database");
      const headers = { "cache-control": "public" };
      return { status: 200, headers, cookies: [], tags: ["fairs"], html: Buffer.from("page") };
    },
    invalidate() {},
    async proxy() {},
  };
  const cdn = { form: "varnish" as const, urls: [], token: "" };
  const store = new PageStore(renderer, { bytes: 1e6, host: "market.example", isDatabaseUp: async () => true, cdn });
  const serve = async () => {
    const { from, headers } = await store.serve(route);
    return [from, headers["surrogate-key"]];
  };
  return { renderer, store, serve };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a CDN may store a page while it is fresh, and not one that is served until it is rendered again", async () => {
  const { serve, store } = openStore();
  expect(await serve()).toEqual(["miss", "all fairs"]);
  expect(await serve()).toEqual(["hit", "all fairs"]);
  expect(store.findFresh(path)?.headers["surrogate-key"]).toBe("all fairs");
  vi.advanceTimersByTime(60_001);
  expect(await serve()).toEqual(["stale", undefined]);
  await expect.poll(serve).toEqual(["hit", "all fairs"]);
});

test("a CDN may not store a page whose renewal has failed", async () => {
  vi.spyOn(log, "warn").mockReturnValue();
  const { renderer, serve, store } = openStore();
  await serve();
  renderer.isDown = true;
  store.expire();
  expect(await serve()).toEqual(["stale", undefined]);
  expect(await serve()).toEqual(["hit", undefined]);
  expect(store.findFresh(path)?.headers["surrogate-key"]).toBeUndefined();
});

test("a CDN may not store a page that was invalidated while it was rendered", async () => {
  const { renderer, serve, store } = openStore();
  renderer.meanwhile = async () => store.invalidate(["fairs"]);
  expect(await serve()).toEqual(["miss", undefined]);
});
