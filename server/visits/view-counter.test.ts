import { afterEach, describe, expect, test, vi } from "vitest";
import type { VisitCounts } from "@/lib/http/visits";
import { isPerson, ViewCounter } from "./view-counter";

vi.stubEnv("LOG_LEVEL", "silent");

const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const from = (address: string, more: Record<string, string> = {}) => ({
  "x-client-address": address,
  "user-agent": phone,
  host: "market.example",
  ...more,
});
const tags = ["listing:100", "shop:7", "rates", "shop:9"];

let written: { views: Map<number, number>; visits: Omit<VisitCounts, "shopId">[] }[] = [];
let isDown = false;
const counter = (countryHeader?: string) =>
  new ViewCounter({
    countryHeader,
    write: async ({ views, visits }) => {
      if (isDown) throw new Error("away");
      expect([...visits.values()].every(({ shopId }) => shopId === 7)).toBe(true);
      written.push({ views: new Map(views), visits: [...visits.values()].map(({ shopId, ...rest }) => rest) });
      views.clear();
      visits.clear();
    },
  });
afterEach(() => {
  written = [];
  isDown = false;
});

describe("views", () => {
  test("count listings in every language, once per visitor and hour", async () => {
    const views = counter();
    const now = Date.now();
    for (const path of [
      "/en/p/horse-2s",
      "/pt-br/p/2s",
      "/en/p/horse-2s?qty=2400",
      "/en/p/bear-2t",
      "/en",
      "/en/c/toys-2s",
    ])
      views.see(path, from("203.0.113.7"), tags, now);
    views.see("/en/p/horse-2s", from("203.0.113.8"), tags, now + 1_000);
    await views.flush();
    expect(written[0]?.views).toEqual(
      new Map([
        [100, 2],
        [101, 1],
      ]),
    );
    views.see("/en/p/horse-2s", from("203.0.113.7"), tags, now + 3_700_000);
    await views.stop();
    expect(written[1]?.views).toEqual(new Map([[100, 1]]));
  });

  test("wait while the database is unreachable, and no write happens without views", async () => {
    const views = counter();
    await views.flush();
    expect(written).toEqual([]);
    isDown = true;
    views.see("/en/p/horse-2s", from("203.0.113.7"), tags);
    await views.flush();
    isDown = false;
    await views.stop();
    expect(written[0]?.views).toEqual(new Map([[100, 1]]));
  });
});

describe("visits", () => {
  const noon = Date.parse("2026-11-26T04:00:00Z");

  test("count for the shop and each listing, each visitor once a day", async () => {
    const views = counter();
    const brazil = from("203.0.113.7", { "accept-language": "pt-BR,pt;q=0.9", referer: "https://www.google.com.br/" });
    views.see("/pt-br/p/horse-2s", brazil, tags, noon);
    views.see("/pt-br/p/bear-2t", brazil, tags, noon);
    views.see("/pt-br/shop/happy-sister", brazil, tags, noon);
    views.see("/pt-br/p/horse-2s", brazil, tags, noon + 4_000_000);
    await views.stop();
    const of = { country: "BR", locale: "pt-br", source: "engine" };
    expect(written[0]?.visits).toEqual([
      { ...of, listingId: 0, views: 4, visitors: 1 },
      { ...of, listingId: 100, views: 2, visitors: 1 },
      { ...of, listingId: 101, views: 1, visitors: 1 },
    ]);
  });

  test("start anew with each day in Yiwu, which has its own salt", async () => {
    const views = counter();
    views.see("/en/shop/happy-sister", from("203.0.113.7"), tags, noon);
    views.see("/en/shop/happy-sister", from("203.0.113.7"), tags, Date.parse("2026-11-26T16:00:01Z"));
    await views.stop();
    expect(written[0]?.visits).toEqual([
      { country: "ZZ", locale: "en", source: "direct", listingId: 0, views: 2, visitors: 2 },
    ]);
  });

  test("take the country from a header only if it is configured as trusted", async () => {
    const visitor = from("203.0.113.7", {
      "cf-ipcountry": "MX",
      "accept-language": "en-GB",
      cookie: "a=b; from=canton",
    });
    for (const views of [counter("cf-ipcountry"), counter()]) {
      views.see("/es/videos/2s", visitor, tags, noon);
      await views.stop();
    }
    expect(written.map(({ visits }) => visits[0]?.country)).toEqual(["MX", "GB"]);
    expect(written[0]?.visits[0]?.source).toBe("exhibition");
  });

  test("of a hundred thousand visitors are counted within 1 %", async () => {
    const views = counter();
    for (let each = 0; each < 100_000; each++)
      views.see("/en/p/horse-2s", from(`10.${each >> 16}.${(each >> 8) & 255}.${each & 255}`), tags, noon);
    await views.stop();
    const counted = written[0]?.views.get(100) ?? 0;
    expect(counted).toBeLessThanOrEqual(100_000);
    expect(counted).toBeGreaterThan(99_000);
  });
});

test("programs are not counted as people, nor are browsers that prefetch", () => {
  expect(isPerson({ "user-agent": phone })).toBe(true);
  expect(isPerson({})).toBe(false);
  expect(isPerson({ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" })).toBe(false);
  expect(isPerson({ "user-agent": "Mozilla/5.0 YandexBot/3.0" })).toBe(false);
  expect(isPerson({ "user-agent": "curl/8.9" })).toBe(false);
  expect(isPerson({ "user-agent": phone, purpose: "prefetch" })).toBe(false);
  expect(isPerson({ "user-agent": phone, "sec-purpose": "prefetch;prerender" })).toBe(false);
});
