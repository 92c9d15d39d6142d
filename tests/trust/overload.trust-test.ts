import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyDemoMarket } from "../runner/prepared-markets";
import { openTrustMarket } from "./market";
import { isFullRun } from "./settings";

const seconds = isFullRun ? 30 : 6;

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
beforeAll(async () => {
  opened = await openTrustMarket({ DEMO: "on", WORKER: "off" }, copyDemoMarket);
});
afterAll(() => opened?.close());

type Answer = { status: number; milliseconds: number; retryAfter: string | null };

let quantity = 0;
/** Requests a search with a new quantity, so that the page has to be rendered. */
async function search(): Promise<Answer> {
  const from = performance.now();
  const response = await fetch(`${opened.market.origin}/en/search?q=plush&qty=${++quantity}`);
  await response.arrayBuffer();
  const { status, headers } = response;
  return { status, milliseconds: performance.now() - from, retryAfter: headers.get("retry-after") };
}

/** Measures pages per second while eight visitors each request the next page as soon as they have one. */
async function measurePeak(): Promise<number> {
  const until = performance.now() + seconds * 500;
  let pages = 0;
  const visitor = async () => {
    while (performance.now() < until) if ((await search()).status === 200) pages++;
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: 8 }, visitor));
  return (pages * 1_000) / (performance.now() - from);
}

/** Sends requests at a fixed rate, whatever the response times. */
async function searchAtRate(rate: number): Promise<Answer[]> {
  const from = performance.now();
  const answers: Promise<Answer>[] = [];
  while (performance.now() - from < seconds * 1_000) {
    const due = ((performance.now() - from) * rate) / 1_000;
    while (answers.length < due) answers.push(search());
    await sleep(5);
  }
  return Promise.all(answers);
}

const percentile = (values: number[], share: number) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

test("at twice the peak, pages are served at the peak's rate and the rest is refused at once with 503", async () => {
  await measurePeak();
  const peak = await measurePeak();
  const answers = await searchAtRate(2 * peak);
  const served = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  const goodput = served.length / seconds / peak;
  const waited = refused.map(({ milliseconds }) => milliseconds);
  const [median, p99] = [percentile(waited, 0.5), percentile(waited, 0.99)];
  console.log(
    `peak ${peak.toFixed(0)}/s; goodput ${goodput.toFixed(2)} ×; ${refused.length} refused, median ${median.toFixed(0)}, p99 ${p99.toFixed(0)} ms`,
  );
  expect(served.length + refused.length).toBe(answers.length);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
  expect(goodput).toBeGreaterThan(0.9);
  // The visitors share two cores with the market here, so the slowest hundredth waits for the CPU.
  expect(median).toBeLessThan(50);
  expect(p99).toBeLessThan(isFullRun ? 50 : 250);
});
