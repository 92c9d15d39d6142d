import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listActions } from "./fuzz/actions";
import type { Call } from "./fuzz/bodies";
import { calls } from "./fuzz/calls";
import { inParallel } from "./in-parallel";
import { openTrustMarket } from "./market";
import { send } from "./send";
import { isFullRun } from "./settings";
import { makeTrustWorld } from "./world";

/** Number of calls: 20,000 in the weekly run. */
const count = isFullRun ? 20_000 : 2_000;
const seed = Number(process.env.FUZZ_SEED ?? 20261201);

let opened: Awaited<ReturnType<typeof openTrustMarket>>;
beforeAll(async () => {
  opened = await openTrustMarket();
});
afterAll(() => opened.close());

describe("bad input", () => {
  test(`is never answered with 500, in ${count} calls`, async () => {
    const { market, dataDir } = opened;
    const world = await makeTrustWorld(dataDir);
    const made = fc.sample(calls(await listActions(), world, market.origin), { numRuns: count, seed });
    const statuses: Record<string, number> = {};
    const failed: string[] = [];
    const logged = market.output.length;
    const waits = measureWaits(`${market.origin}/livez`);
    await inParallel(8, made, async (call) => {
      const status = await send(market.origin, call).then(
        (response) => response.status,
        (error) => String(error),
      );
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (typeof status === "string" || status === 500) failed.push(`${status} ${describeCall(call)}`);
    });
    const { p99, longest } = await waits.stop();
    console.log(
      statuses,
      `other requests took ${p99.toFixed(0)} ms at the 99th percentile, ${longest.toFixed(0)} at most`,
    );
    const errors = market.output
      .slice(logged)
      .split("\n")
      .filter((line) => line.includes('"level":"error"'));
    expect({ failed, errors }).toEqual({ failed: [], errors: [] });
    // Eight callers keep both cores busy, so the bound is loose; a pattern that backtracks would take seconds.
    expect(longest).toBeLessThan(1_000);
  });
});

/** Requests repeatedly what the server's thread answers itself, and measures the times. */
function measureWaits(url: string) {
  const waits: number[] = [];
  let isOver = false;
  const polling = (async () => {
    while (!isOver) {
      const from = performance.now();
      await (await fetch(url)).text();
      waits.push(performance.now() - from);
      await sleep(10);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await polling;
      waits.sort((one, other) => one - other);
      return { p99: waits[Math.floor(waits.length * 0.99)] ?? 0, longest: waits.at(-1) ?? 0 };
    },
  };
}

const describeCall = ({ method, path, headers, body }: Call) =>
  `${method} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${JSON.stringify(body?.toString("latin1").slice(0, 3_000))}`;
