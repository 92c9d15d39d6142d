import type { Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import { ReadyPages } from "./ready-pages";
import type { DocumentRoute } from "./routes";
import { DocumentStore } from "./store";
import type { Visitors } from "./visitors";

const path = "/en/search?q=horse";
const route: DocumentRoute = {
  kind: "document",
  path,
  locale: "en",
  policy: { fresh: 60_000, stale: 600_000, query: [] },
};

/** Pages that tell the how many-th they are, a store for them, and the short way to what it keeps. */
function openPages() {
  const pages = {
    count: 0,
    isDown: false,
    async render() {
      if (pages.isDown) throw new Error("no database");
      const html = new TextEncoder().encode(`page ${++pages.count}`);
      return { status: 200, headers: {}, cookies: [], tags: [], html };
    },
    forget() {},
    async handOn() {},
  };
  const store = new DocumentStore(pages, { bytes: 1e6, host: "market.example", isDatabaseUp: async () => true });
  const seen = vi.fn();
  const settings = { TRUSTED_PROXY: false, SITE_HOSTS: ["market.example"] };
  const ready = new ReadyPages(store, { see: seen } as unknown as Visitors, settings as never, {});
  const find = (headers = {}) => {
    const asked = { host: "market.example", "accept-encoding": "identity", ...headers };
    const answer = ready.find({ url: path, headers: asked, socket: {} as Socket });
    return answer && [/x-document: (\w+)/.exec(answer.text)?.[1], answer.body.toString()];
  };
  return { pages, store, seen, find };
}

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a page that is no longer as good as new goes out at once, and is renewed once meanwhile", async () => {
  const { pages, store, seen, find } = openPages();
  expect(find()).toBeUndefined();
  await store.serve(route);
  expect(find()).toEqual(["hit", "page 1"]);
  vi.advanceTimersByTime(60_001);
  expect([find(), find()]).toEqual([
    ["stale", "page 1"],
    ["stale", "page 1"],
  ]);
  await expect.poll(() => find()).toEqual(["hit", "page 2"]);
  expect(pages.count).toBe(2);
  expect(seen.mock.calls.length).toBeGreaterThanOrEqual(4);
});

test("what is too old to be shown, or is asked for under another name, is left to others and renews nothing", async () => {
  const { pages, store, find } = openPages();
  await store.serve(route);
  vi.advanceTimersByTime(60_001);
  expect(find({ host: "evil.example" })).toBeUndefined();
  vi.advanceTimersByTime(600_000);
  expect(find()).toBeUndefined();
  expect(pages.count).toBe(1);
});

test("a page that cannot be renewed stays, which is told once, and is tried again after a moment", async () => {
  const warned = vi.spyOn(log, "warn").mockReturnValue();
  const { pages, store, find } = openPages();
  await store.serve(route);
  pages.isDown = true;
  vi.advanceTimersByTime(60_001);
  for (let time = 0; time < 3; time++) expect(find()).toEqual(["stale", "page 1"]);
  await expect.poll(() => find()).toEqual(["hit", "page 1"]);
  expect(warned).toHaveBeenCalledTimes(1);
  pages.isDown = false;
  vi.advanceTimersByTime(2_001);
  expect(find()).toEqual(["stale", "page 1"]);
  await expect.poll(() => find()).toEqual(["hit", "page 2"]);
});
