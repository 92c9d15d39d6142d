import { afterEach, describe, expect, test, vi } from "vitest";
import { isPerson, ViewCounter } from "./view-counter";

vi.stubEnv("LOG_LEVEL", "silent");

const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const from = (address: string, agent = phone) => ({ "x-client-address": address, "user-agent": agent });

let written: Map<number, number>[] = [];
let isAway = false;
const counter = () =>
  new ViewCounter(async (seen) => {
    if (isAway) throw new Error("away");
    written.push(new Map(seen));
    seen.clear();
  });
afterEach(() => {
  written = [];
  isAway = false;
});

describe("views", () => {
  test("are of designs, in every language, once a visitor and hour", async () => {
    const views = counter();
    for (const path of [
      "/en/p/horse-2s",
      "/pt-br/p/2s",
      "/en/p/horse-2s?qty=2400",
      "/en/p/bear-2t",
      "/en",
      "/en/c/toys-2s",
    ])
      views.see(path, from("203.0.113.7"), 1_000);
    views.see("/en/p/horse-2s", from("203.0.113.8"), 2_000);
    await views.flush();
    expect(written).toEqual([
      new Map([
        [100, 2],
        [101, 1],
      ]),
    ]);
    views.see("/en/p/horse-2s", from("203.0.113.7"), Date.now() + 3_700_000);
    await views.stop();
    expect(written[1]).toEqual(new Map([[100, 1]]));
  });

  test("wait while the database is away, and nothing is written when nobody looked", async () => {
    const views = counter();
    await views.flush();
    expect(written).toEqual([]);
    isAway = true;
    views.see("/en/p/horse-2s", from("203.0.113.7"));
    await views.flush();
    isAway = false;
    await views.stop();
    expect(written).toEqual([new Map([[100, 1]])]);
  });
});

test("programs are no people, nor are browsers that only get ready", () => {
  expect(isPerson({ "user-agent": phone })).toBe(true);
  expect(isPerson({})).toBe(false);
  expect(isPerson({ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" })).toBe(false);
  expect(isPerson({ "user-agent": "Mozilla/5.0 YandexBot/3.0" })).toBe(false);
  expect(isPerson({ "user-agent": "curl/8.9" })).toBe(false);
  expect(isPerson({ "user-agent": phone, purpose: "prefetch" })).toBe(false);
  expect(isPerson({ "user-agent": phone, "sec-purpose": "prefetch;prerender" })).toBe(false);
});
