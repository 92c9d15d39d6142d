import { expect, test } from "vitest";
import type { Kind } from "./address";
import { compareWithData, compareWithSitemaps, type Expected } from "./compare";
import { fullCoverage, sampleCoverage } from "./coverage";
import { Report } from "./report";
import { Visits } from "./visits";

const listing = { kind: "listing", inSitemap: true } as const;
const expected: Expected = new Map<string, { kind: Kind; inSitemap: boolean }>([
  ["/en/p/horse-1", listing],
  ["/en/p/lamp-2", listing],
  ["/en/videos/-3", { kind: "video", inSitemap: true }],
]);

function visited(addresses: Record<string, { status: number; isIndexable: boolean }>): Visits {
  const visits = new Visits();
  for (const [address, found] of Object.entries(addresses))
    Object.assign(visits.note(address, "/en", 1).visit, { canonical: `https://market.example${address}`, ...found });
  return visits;
}

const healthy = { status: 200, isIndexable: true };
const complaints = (report: Report, fault: "data" | "sitemap") => report.examples.get(fault) ?? [];

test("the database and the crawl agree if they contain the same pages, whatever a video's slug", () => {
  const report = new Report();
  const visits = visited({ "/en/p/horse-1": healthy, "/en/p/lamp-2": healthy, "/en/videos/lamp-on-3": healthy });
  compareWithData(expected, visits, fullCoverage, report);
  expect(complaints(report, "data")).toEqual([]);
});

test("differences between the database and the crawl are reported in both directions", () => {
  const report = new Report();
  const visits = visited({
    "/en/p/horse-1": { status: 404, isIndexable: false },
    "/en/p/sock-4": healthy,
    "/en/videos/a-3": healthy,
  });
  compareWithData(expected, visits, fullCoverage, report);
  expect(complaints(report, "data")).toEqual([
    "/en/p/sock-4 is indexed, and the database does not list it",
    "/en/p/horse-1 should be indexed, and answers 404",
    "/en/p/lamp-2 should be indexed, and was never met",
  ]);
});

test("a page outside the sample is not reported as missing, and one inside is", () => {
  const report = new Report();
  const share = 1_000_000;
  compareWithData(expected, visited({}), sampleCoverage(share, new Set(["/en/p/lamp-2"])), report);
  expect(complaints(report, "data")).toEqual([
    "/en/p/lamp-2 should be indexed, and was never met",
    "/en/videos/-3 should be indexed, and was never met",
  ]);
});

test("differences between the database and the sitemaps are reported in both directions", () => {
  const report = new Report();
  const visits = visited({ "/en/p/lamp-2": { status: 410, isIndexable: false } });
  compareWithSitemaps(expected, new Set(["/en/p/lamp-2", "/en/p/gone-9", "/en/videos/a-3"]), visits, report);
  expect(complaints(report, "sitemap")).toEqual([
    "/en/p/horse-1 is in no sitemap",
    "/en/p/lamp-2 is in a sitemap, and answers 410",
    "/en/p/gone-9 is in a sitemap, and the database does not list it",
  ]);
  expect(report.total.inSitemaps).toBe(3);
});
