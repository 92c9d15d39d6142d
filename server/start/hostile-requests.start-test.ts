import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fields, post, readForm } from "@/tests/crash/form";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { freePort, MarketProcess } from "./market-process";

const dataDir = mkdtempSync(path.join(tmpdir(), "rattledrum-hostile-"));
let market: MarketProcess;
let listingPath: string;
let form: Fields;

beforeAll(async () => {
  await copyDemoMarket(dataDir);
  const settings = { DEMO: "on", WORKER: "off" };
  market = await new MarketProcess({ dataDir, port: await freePort(), settings }).opened();
  const home = await (await market.get("/en")).text();
  listingPath = /href="(\/en\/p\/[^"]+)"/.exec(home)?.[1] ?? "";
  form = readForm(await (await market.get(listingPath)).text(), "email");
});

afterAll(async () => {
  if (market?.isRunning) await market.stopped();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Sends headers that fetch() would refuse; resolves with the status. */
const send = (url: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(market.origin + url, { headers, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });

let searchCount = 0;
const pages = {
  "a cached page": () => market.get("/en"),
  "a page that is rendered": () => market.get(`/en/search?q=plush${++searchCount}`),
};

/** Returns the milliseconds that another visitor waits at most for a page while `requests` run. */
async function longestWait(page: () => Promise<Response>, requests: () => Promise<unknown>): Promise<number> {
  let isAnswered = false;
  const answered = requests().finally(() => {
    isAnswered = true;
  });
  let longest = 0;
  do {
    const from = performance.now();
    await (await page()).text();
    longest = Math.max(longest, performance.now() - from);
  } while (!isAnswered);
  await answered;
  return longest;
}

/** Returns how much longer others wait beside hostile requests than beside harmless ones: the least of five runs. */
async function delayBy(
  page: () => Promise<Response>,
  hostile: () => Promise<unknown>,
  harmless: () => Promise<unknown>,
) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least >= 50; run++) {
    const usual = await longestWait(page, harmless);
    least = Math.min(least, (await longestWait(page, hostile)) - usual);
  }
  return least;
}

const sixTimes = (work: () => Promise<unknown>) => () => Promise.all(Array.from({ length: 6 }, work));
const spaces = (length: number) => `a${" ".repeat(length)}b`;

describe.each(Object.entries(pages))("nobody waits for %s 50 ms longer", (_, page) => {
  test.each(["accept-encoding", "accept-language", "if-none-match", "cookie", "referer", "user-agent", "range"])(
    "beside six requests whose header %s is full of spaces",
    async (name) => {
      const withHeader = (value: string) => sixTimes(() => send("/", { [name]: value }));
      expect(await delayBy(page, withHeader(spaces(14_000)), withHeader("en"))).toBeLessThan(50);
    },
  );

  test("beside an inquiry whose message is full of spaces", async () => {
    const statuses = new Set<number>();
    const inquire = (message: string) => async () => {
      const answer = await post(market.origin + listingPath, { ...form, message }, "203.0.113.9");
      statuses.add(answer.status);
      await answer.text();
    };
    expect(await delayBy(page, inquire(spaces(55_000)), inquire("How soon?"))).toBeLessThan(50);
    expect([...statuses]).toEqual([422]);
  });
});

test("a form with errors is answered with its page, a hundred times", async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 100; n++) {
    const answer = await post(market.origin + listingPath, { ...form, message: `How soon? ${n}` }, "203.0.113.9");
    statuses.push(answer.status);
    await answer.text();
  }
  expect(new Set(statuses)).toEqual(new Set([422]));
});

test("Next receives no address that the document server reads differently", async () => {
  for (const url of ["/_next/../en/about", "/en/workspace/../sign-in", "/en/workspace/%2e%2e/sign-in"]) {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(market.origin);
      request({ host: "localhost", port, path: url }, (response) => {
        resolve([
          response.resume().statusCode,
          response.headers["content-security-policy"]?.includes("script-src 'self';"),
        ]);
      })
        .on("error", reject)
        .end();
    });
    expect(status, url).toEqual([400, true]);
  }
});
