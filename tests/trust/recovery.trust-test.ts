import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signal, untilGone } from "@/server/start/processes";
import { openTrustMarket } from "./market";
import { makeTrustWorld } from "./world";

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
beforeAll(async () => {
  opened = await openTrustMarket();
});
afterAll(() => opened?.close());

/** Waits until `isSo`, asking every five milliseconds, and returns when that was. */
async function momentOf(isSo: () => Promise<boolean>): Promise<number> {
  const end = performance.now() + 60_000;
  while (!(await isSo().catch(() => false))) {
    if (performance.now() > end) throw new Error("it did not come to that within a minute");
    await sleep(5);
  }
  return performance.now();
}

/** Whether PostgreSQL lets its owner in. */
async function isReady(): Promise<boolean> {
  const sql = postgres(opened.market.ownerUrl, { max: 1, connect_timeout: 1, onnotice() {} });
  try {
    return (await sql`select 1`).length === 1;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

test("when PostgreSQL is killed, cached pages go on, no process ends, and all is served a second after it is ready", async () => {
  const { market, dataDir } = opened;
  const { listing } = await makeTrustWorld(dataDir);
  const cached = `/en/p/${listing}`;
  expect((await market.get(cached)).status).toBe(200);
  const took: number[] = [];
  for (const run of [1, 2, 3]) {
    const pid = market.postgresPid;
    signal(pid, "SIGKILL");
    await untilGone(pid, 10_000);
    expect((await market.get(cached)).status).toBe(200);
    const ready = await momentOf(isReady);
    const served = await momentOf(async () => (await market.get(`/en/search?q=horse${run}`)).status === 200);
    took.push(served - ready);
    expect(market.isRunning).toBe(true);
  }
  console.log(`served ${took.map((each) => each.toFixed(0)).join(", ")} ms after PostgreSQL was ready`);
  expect(Math.max(...took)).toBeLessThan(1_000);
  expect(market.output).not.toContain("pages.ended");
});
