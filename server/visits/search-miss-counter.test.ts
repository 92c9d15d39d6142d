import { afterEach, expect, test, vi } from "vitest";
import { searchMissTags } from "@/lib/http/search-misses";
import { SearchMissCounter } from "./search-miss-counter";

vi.stubEnv("LOG_LEVEL", "silent");

const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const from = (address: string, more = {}) => ({ "x-client-address": address, "user-agent": phone, ...more });
const tagsOf = (words: string, categoryId?: number) => [
  "search",
  "rates",
  ...searchMissTags({ locale: "en", kind: "nothing", words, categoryId }),
];
const poncho = tagsOf("rain poncho", 312);
const path = "/en/search?q=rain+poncho";
const noon = Date.parse("2026-11-26T04:00:00Z");

let written: [string, number][][] = [];
let isDown = false;
const counter = () =>
  new SearchMissCounter(async (seen) => {
    if (isDown) throw new Error("away");
    written.push([...seen.values()].map(({ words, count }) => [words, count]));
    seen.clear();
  });
afterEach(() => {
  written = [];
  isDown = false;
});

test("a search that found nothing counts each visitor once a day, in any spelling of its words", async () => {
  const misses = counter();
  misses.see(path, from("203.0.113.7"), poncho, noon);
  misses.see("/en/search?q=Rain++Poncho", from("203.0.113.7"), tagsOf("Rain  PONCHO"), noon + 4_000_000);
  misses.see(path, from("203.0.113.8"), poncho, noon);
  await misses.flush();
  misses.see(path, from("203.0.113.7"), poncho, Date.parse("2026-11-26T16:00:01Z"));
  await misses.stop();
  expect(written).toEqual([[["rain poncho", 2]], [["rain poncho", 1]]]);
});

test("programs, prefetches, other pages and searches with results do not count", async () => {
  const misses = counter();
  misses.see(path, { ...from("203.0.113.7"), "user-agent": "Googlebot/2.1" }, poncho, noon);
  misses.see(path, from("203.0.113.7", { purpose: "prefetch" }), poncho, noon);
  misses.see("/en/c/toys-2s", from("203.0.113.7"), poncho, noon);
  misses.see(path, from("203.0.113.7"), ["search", "rates"], noon);
  await misses.stop();
  expect(written).toEqual([]);
});

test("one visitor counts for thirty different searches a day, and others count on", async () => {
  const misses = counter();
  for (let each = 0; each < 50; each++) misses.see(path, from("203.0.113.7"), tagsOf(`poncho ${each}`), noon);
  misses.see(path, from("203.0.113.8"), tagsOf("poncho 49"), noon);
  await misses.stop();
  expect(written[0]).toHaveLength(31);
});

test("counts wait while the database is unreachable", async () => {
  const misses = counter();
  isDown = true;
  misses.see(path, from("203.0.113.7"), poncho, noon);
  await misses.flush();
  isDown = false;
  await misses.stop();
  expect(written).toEqual([[["rain poncho", 1]]]);
});
