import { expect, test } from "vitest";
import { makeOpenedSite, respondWith } from "./responses.fixture";
import { compareVisitors } from "./visitors";

async function complaintsWhen(answer: Parameters<typeof respondWith>[0]) {
  const { fetchPage, visits, report } = makeOpenedSite(respondWith(answer), { "/en": {} });
  await compareVisitors([...visits.all.values()], fetchPage, report);
  return report.examples;
}
const cached = (body: string, headers: Record<string, string>) =>
  headers["if-none-match"] === '"1"' ? { status: 304 } : { body, headers: { etag: '"1"' } };

test("a page is the same for everybody, and is answered with 304 the second time", async () => {
  expect((await complaintsWhen((_, headers) => cached("Welcome", headers))).size).toBe(0);
});

test("a page that varies by robot, cookie or language is reported", async () => {
  const found = await complaintsWhen((_, headers) => {
    if (headers["user-agent"]?.includes("YandexBot")) return cached("Privet", headers);
    return cached(headers.cookie || headers["accept-language"] ? "Marhaba" : "Welcome", headers);
  });
  expect(found.get("visitors")).toEqual([
    "/en differs for YandexBot",
    "/en differs for a visitor with cookies",
    "/en differs for a reader of Arabic",
  ]);
});

test("a page that was rendered again meanwhile is not reported", async () => {
  let requests = 0;
  const found = await complaintsWhen((_, headers) => cached(requests++ < 3 ? "Before" : "After", headers));
  expect(found.size).toBe(0);
});

test("a page that is sent again to a client with a current copy is reported", async () => {
  const found = await complaintsWhen(() => ({ body: "Welcome", headers: { etag: '"1"' } }));
  expect(found.get("unchanged")).toEqual(["/en answers 200 to its own ETag"]);
});
