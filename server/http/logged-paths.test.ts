import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { PageStore } from "../page-cache/page-store";
import { Overloaded } from "../page-cache/render-queue";
import { findRoute } from "../page-cache/routes";
import { openSite, type Site } from "../testing";

const token = "kY3vX0pQ_7aZ-1bC4dE5fG6hI8jK9lM2nO3pQ4rS5tU";
const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());
afterEach(() => written.mockClear());

const lines = (): { what: string; path: string }[] => written.mock.calls.map(([line]) => JSON.parse(String(line)));

test("the log names the route of a page that failed, and neither its token nor its query", async () => {
  site.answer = (_, response) => response.writeHead(200).end("unfinished");
  expect((await site.get(`/en/i/${token}?done=secret`)).status).toBe(500);
  expect((await site.get("/en/search?q=secret")).status).toBe(500);
  expect(lines().map(({ what, path }) => `${what} ${path}`)).toEqual([
    "document.failed /[locale]/i/[token]",
    "document.failed /[locale]/search",
  ]);
  expect(JSON.stringify(lines())).not.toMatch(/secret|kY3vX0pQ/);
});

test("the log names the route of a page that was refused because of overload", async () => {
  const render = async () => {
    throw new Overloaded();
  };
  const renderer = { render, invalidate() {}, async proxy() {} };
  const store = new PageStore(renderer, { bytes: 1e6, host: "market.example", isDatabaseUp: async () => true });
  const route = findRoute(`/en/i/${token}?done=secret`, () => false);
  if (route.kind !== "document") throw new Error("no document");
  expect((await store.renderFor(route, { path: route.path, headers: {} })).status).toBe(503);
  expect(lines()).toContainEqual(expect.objectContaining({ what: "document.overload", path: "/[locale]/i/[token]" }));
  expect(JSON.stringify(lines())).not.toMatch(/secret|kY3vX0pQ/);
});

test("the log names the route of a request whose connection Next closed", async () => {
  site.answer = (_, response) => response.destroy();
  expect((await site.get(`/api/live/guest/${token}?done=secret`)).status).toBe(500);
  expect(lines()).toMatchObject([{ what: "request.failed", path: "/api/[rest]" }]);
  expect(JSON.stringify(lines())).not.toMatch(/secret|kY3vX0pQ/);
});
