import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyDemoMarket } from "../test/demo-market";
import { openTrustMarket } from "./market";
import { isWhole } from "./settings";

const seconds = isWhole ? 30 : 6;

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
/** Paths of designs, each in eight languages. */
let designs: string[];
beforeAll(async () => {
  opened = await openTrustMarket({ DEMO: "on", WORKER: "off" }, copyDemoMarket);
  const addressesIn = async (path: string) => {
    const xml = await (await opened.market.get(path)).text();
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  };
  const files = await addressesIn("/sitemap.xml");
  const lists = await Promise.all(files.map(addressesIn));
  designs = lists.flat().filter((path) => /^\/[\w-]+\/p\//.test(path));
});
afterAll(() => opened?.close());

type Answer = { status: number; milliseconds: number; retryAfter: string | null };

let asked = 0;
/** Asks for a design that nobody asked for before, so that its page has to be rendered. */
async function ask(): Promise<Answer> {
  const from = performance.now();
  const path = designs[asked++];
  if (!path) throw new Error("every design was asked for");
  const response = await fetch(opened.market.origin + path);
  await response.arrayBuffer();
  const { status, headers } = response;
  return { status, milliseconds: performance.now() - from, retryAfter: headers.get("retry-after") };
}

/** Pages a second while eight visitors each ask for the next as soon as they have one. */
async function measurePeak(): Promise<number> {
  const until = performance.now() + seconds * 500;
  let pages = 0;
  const visitor = async () => {
    while (performance.now() < until) if ((await ask()).status === 200) pages++;
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: 8 }, visitor));
  return (pages * 1_000) / (performance.now() - from);
}

/** Asks at a fixed rate, however long the answers take. */
async function askAt(rate: number): Promise<Answer[]> {
  const from = performance.now();
  const answers: Promise<Answer>[] = [];
  while (performance.now() - from < seconds * 1_000) {
    const due = ((performance.now() - from) * rate) / 1_000;
    while (answers.length < due) answers.push(ask());
    await sleep(5);
  }
  return Promise.all(answers);
}

const percentile = (values: number[], share: number) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

test("twice the peak is answered at the peak's rate, and the rest is refused at once with 503 and Retry-After", async () => {
  await measurePeak();
  const peak = await measurePeak();
  const answers = await askAt(2 * peak);
  const served = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  const goodput = served.length / seconds / peak;
  const p99 = percentile(
    refused.map(({ milliseconds }) => milliseconds),
    0.99,
  );
  console.log(
    `peak ${peak.toFixed(0)}/s; goodput ${goodput.toFixed(2)} ×; ${refused.length} refused, p99 ${p99.toFixed(0)} ms`,
  );
  expect(served.length + refused.length).toBe(answers.length);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
  expect(goodput).toBeGreaterThan(0.9);
  expect(p99).toBeLessThan(50);
});
