import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signal, waitUntilEnded } from "@/server/start/processes";
import { openTrustMarket } from "./market";
import { makeTrustWorld } from "./world";

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
beforeAll(async () => {
  opened = await openTrustMarket();
});
afterAll(() => opened?.close());

/** Polls every five milliseconds until the condition holds, and returns that moment. */
async function momentOf(condition: () => Promise<boolean>): Promise<number> {
  const end = performance.now() + 60_000;
  while (!(await condition().catch(() => false))) {
    if (performance.now() > end) throw new Error("the condition did not hold within a minute");
    await sleep(5);
  }
  return performance.now();
}

/** Whether PostgreSQL accepts connections of its owner. */
async function isReady(): Promise<boolean> {
  const sql = postgres(opened.market.ownerUrl, { max: 1, connect_timeout: 1, onnotice() {} });
  try {
    return (await sql`select 1`).length === 1;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

test("after a kill of PostgreSQL cached pages are served, and all pages within a second of its return", async () => {
  const { market, dataDir } = opened;
  const { listing } = await makeTrustWorld(dataDir);
  const cached = `/en/p/${listing}`;
  expect((await market.get(cached)).status).toBe(200);
  const durations: number[] = [];
  for (const run of [1, 2, 3]) {
    const pid = market.postgresPid;
    signal(pid, "SIGKILL");
    await waitUntilEnded(pid, 10_000);
    expect((await market.get(cached)).status).toBe(200);
    const ready = await momentOf(isReady);
    const served = await momentOf(async () => (await market.get(`/en/search?q=horse${run}`)).status === 200);
    durations.push(served - ready);
    expect(market.isRunning).toBe(true);
  }
  console.log(`served ${durations.map((each) => each.toFixed(0)).join(", ")} ms after PostgreSQL was ready`);
  expect(Math.max(...durations)).toBeLessThan(1_000);
  expect(market.output).not.toContain("pages.ended");
});
