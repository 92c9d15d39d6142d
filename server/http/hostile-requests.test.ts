import { request } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileTexts } from "@/lib/http/hostile-text.fixture";
import { headerLimits } from "@/lib/http/http-limits";
import { openSite, type Site } from "../testing";

let site: Site;
beforeAll(async () => {
  site = await openSite();
  for (const path of ["/en/about", "/en/market"]) await (await site.get(path)).text();
});
afterAll(() => site.close());

/** Sends a request and returns its status, or undefined if the connection was refused. */
const send = (path: string, headers: Record<string, string>, method = "GET") =>
  new Promise<number | undefined>((resolve) => {
    request(site.origin + path, { headers, method, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", () => resolve(undefined))
      .end();
  });

/**
 * Returns for how many milliseconds `work` blocked the event loop at most, bounded by the CPU time used. Takes the
 * lowest of three runs, since other programs on the machine delay it as well.
 */
async function longestDelay(work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > 50; run++) {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const before = process.cpuUsage();
    delay.enable();
    await work();
    delay.disable();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, Math.max(0, delay.max / 1e6 - 5), (user + system) / 1000);
  }
  return least;
}

const length = 12_000;
const labels = `https://a${".pinterest.m".repeat(length / 12)}/!`;
/** Without characters that Node.js refuses to send in a header. */
const values = [...hostileTexts(length).filter((text) => /^[\t\x20-\x7e]+$/.test(text)), labels];

describe("no request blocks the server's event loop for 50 ms", () => {
  test.each([...Object.keys(headerLimits), "x-anything"].filter((name) => name !== "host"))(
    "by its header %s",
    async (name) => {
      for (const value of values)
        for (const path of ["/en/about", "/", "/en/workspace", "/media/horse-320.webp"]) {
          const delay = await longestDelay(() => send(path, { [name]: value }));
          expect(delay, `${path} ${value.slice(0, 16)}`).toBeLessThan(50);
        }
    },
  );

  test("by its address", async () => {
    for (const value of hostileTexts(3_900).filter((text) => /^[\x21-\x7e]+$/.test(text)))
      for (const path of [`/${value}`, `/en/workspace/${value}`, `/en/search?q=${value}`, `/en/search?${value}`])
        expect(await longestDelay(() => send(path, {})), path.slice(0, 30)).toBeLessThan(50);
  });

  test("by many headers, of which at most a hundred are accepted", async () => {
    const headers = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`x-${index}`, " a"]));
    let status: number | undefined;
    const delay = await longestDelay(async () => {
      status = await send("/en/industries", headers);
    });
    expect(delay).toBeLessThan(50);
    expect(status).toBe(431);
  });
});
