import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/lib/core/log";
import { routePattern } from "@/lib/core/route-pattern";
import { PageStore } from "./page-store";
import type { DocumentRoute } from "./routes";

const path = "/en/search?q=horse";
const route: DocumentRoute = {
  kind: "document",
  pattern: routePattern("/[locale]/search"),
  path,
  locale: "en",
  policy: { fresh: 60_000, stale: 600_000, query: [] },
};

/** Opens a store with a renderer that numbers its pages. */
function openStore() {
  const renderer = {
    count: 0,
    isDown: false,
    async render() {
      if (renderer.isDown) throw new Error("no database");
      return { status: 200, headers: {}, cookies: [], tags: [], html: Buffer.from(`page ${++renderer.count}`) };
    },
    invalidate() {},
    async proxy() {},
  };
  const store = new PageStore(renderer, { bytes: 1e6, host: "market.example", isDatabaseUp: async () => true });
  const serve = async () => {
    const { from, body } = await store.serve(route);
    return [from, body.in("identity").toString()];
  };
  return { renderer, store, serve };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a stale page is served at once, and renewed once meanwhile", async () => {
  const { renderer, store, serve } = openStore();
  expect(store.findFresh(path)).toBeUndefined();
  expect(await serve()).toEqual(["miss", "page 1"]);
  expect(await serve()).toEqual(["hit", "page 1"]);
  expect(store.findFresh(path)?.status).toBe(200);
  vi.advanceTimersByTime(60_001);
  expect(store.findFresh(path)).toBeUndefined();
  expect(await Promise.all([serve(), serve()])).toEqual([
    ["stale", "page 1"],
    ["stale", "page 1"],
  ]);
  await expect.poll(serve).toEqual(["hit", "page 2"]);
  expect(renderer.count).toBe(2);
});

test("a page past its usable time is rendered before it is served", async () => {
  const { renderer, serve } = openStore();
  await serve();
  vi.advanceTimersByTime(660_001);
  expect(await serve()).toEqual(["miss", "page 2"]);
  expect(renderer.count).toBe(2);
});

test("an old page is served when rendering fails, even past its usable time", async () => {
  vi.spyOn(log, "warn").mockReturnValue();
  const { renderer, serve } = openStore();
  await serve();
  renderer.isDown = true;
  vi.advanceTimersByTime(660_001);
  expect(await serve()).toEqual(["stale", "page 1"]);
});

test("a failed renewal is logged once, keeps the page, and is tried again after a moment", async () => {
  const warned = vi.spyOn(log, "warn").mockReturnValue();
  const { renderer, serve } = openStore();
  await serve();
  renderer.isDown = true;
  vi.advanceTimersByTime(60_001);
  expect(await Promise.all([serve(), serve(), serve()])).toEqual(Array(3).fill(["stale", "page 1"]));
  await expect.poll(serve).toEqual(["hit", "page 1"]);
  expect(warned).toHaveBeenCalledTimes(1);
  renderer.isDown = false;
  vi.advanceTimersByTime(2_001);
  expect(await serve()).toEqual(["stale", "page 1"]);
  await expect.poll(serve).toEqual(["hit", "page 2"]);
});
