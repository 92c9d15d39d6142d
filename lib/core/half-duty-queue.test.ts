import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeTurns } from "./half-duty-queue";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What happened when, in milliseconds: work of these lengths, the failing ones negative. */
async function run(...lengths: number[]) {
  const inTurn = makeTurns();
  const start = performance.now();
  const told: string[] = [];
  const tell = (what: string) => told.push(`${what} ${Math.round(performance.now() - start)}`);
  const work = lengths.map((length, index) =>
    inTurn(async () => {
      tell(`${index} begins`);
      await new Promise((resolve) => setTimeout(resolve, Math.abs(length)));
      if (length < 0) throw new Error("failed");
      return index;
    }).catch(() => tell(`${index} fails`)),
  );
  await vi.runAllTimersAsync();
  return { told, results: await Promise.all(work) };
}

test("turns come one after the other, after a rest as long as the work before", async () => {
  const { told, results } = await run(30, 10, 5);
  expect(told).toEqual(["0 begins 0", "1 begins 60", "2 begins 80"]);
  expect(results).toEqual([0, 1, 2]);
});

test("a turn that fails fails alone", async () => {
  expect((await run(-20, 10)).told).toEqual(["0 begins 0", "0 fails 20", "1 begins 40"]);
});
