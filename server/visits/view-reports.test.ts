import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { PageStore } from "../page-cache/page-store";
import { ViewReports } from "./view-reports";
import type { Visitors } from "./visitors";

const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const tags = ["listing:41", "shop:7"];
const served: string[] = [];
const counted: unknown[] = [];

const store = {
  cache: { find: (path: string) => (path === "/en/p/horse-15" ? { status: 200, tags } : undefined) },
  async serve({ path }: { path: string }) {
    served.push(path);
    return { status: path.includes("gone") ? 410 : 200, tags };
  },
} as unknown as PageStore;
const visitors = {
  report: (path, { referer }, seen) => void counted.push([path, referer, seen]),
  reportPlay: (url) => void counted.push(url),
} satisfies Partial<Visitors> as unknown as Visitors;
const reports = new ViewReports(store, visitors, () => false);

let answered: Promise<void>;
const listener: RequestListener = (request, response) => {
  answered = reports.answer(request, response);
};
const server = createServer(listener);
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  served.length = 0;
  counted.length = 0;
});

async function report(address: string, before = "-", agent = phone): Promise<number> {
  const body = `${address}\n${before}`;
  const { status } = await fetch(origin, { method: "POST", body, headers: { "user-agent": agent } });
  await answered;
  return status;
}

test("a reported page counts by its own tags, also where it is not in the cache", async () => {
  expect(await report("/en/p/horse-15?utm_source=x", "https://www.google.com.br/")).toBe(204);
  await report("/en/p/bear-16", "/en/videos/2s");
  await report("/en/shop/happy-sister");
  const host = new URL(origin).host;
  expect(counted).toEqual([
    ["/en/p/horse-15", "https://www.google.com.br/", tags],
    ["/en/p/bear-16", `https://${host}/en/videos/2s`, tags],
    ["/en/shop/happy-sister", undefined, tags],
  ]);
  expect(served).toEqual(["/en/p/bear-16", "/en/shop/happy-sister"]);
});

test("a reported video counts as played", async () => {
  await report(`${origin}/media/a-video.mp4`);
  expect(counted).toEqual(["/media/a-video.mp4"]);
});

test.each([
  ["a program", "/en/p/horse-15", "Mozilla/5.0 (compatible; Googlebot/2.1)"],
  ["a private page", "/en/i/aBcD", phone],
  ["a page that is gone", "/en/p/gone-17", phone],
  ["another site", "https://evil.example/en/p/horse-15", phone],
  ["nothing", "", phone],
])("a report of %s counts nothing", async (_, address, agent) => {
  expect(await report(address, "-", agent)).toBe(204);
  expect(counted).toEqual([]);
});

test("a report that is too long is refused", async () => {
  expect(await report(`/en/p/${"x".repeat(9_000)}`).catch(() => 413)).toBe(413);
  expect(counted).toEqual([]);
});
