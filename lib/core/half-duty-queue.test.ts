import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createHalfDutyQueue } from "./half-duty-queue";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Queues work of these lengths in milliseconds, where a negative length fails, and logs when each begins. */
async function run(...lengths: number[]) {
  const enqueue = createHalfDutyQueue();
  const start = performance.now();
  const lines: string[] = [];
  const log = (line: string) => lines.push(`${line} ${Math.round(performance.now() - start)}`);
  const work = lengths.map((length, index) =>
    enqueue(async () => {
      log(`${index} begins`);
      await new Promise((resolve) => setTimeout(resolve, Math.abs(length)));
      if (length < 0) throw new Error("failed");
      return index;
    }).catch(() => log(`${index} fails`)),
  );
  await vi.runAllTimersAsync();
  return { lines, results: await Promise.all(work) };
}

test("the queue runs one piece of work at a time and pauses after each for as long as it took", async () => {
  const { lines, results } = await run(30, 10, 5);
  expect(lines).toEqual(["0 begins 0", "1 begins 60", "2 begins 80"]);
  expect(results).toEqual([0, 1, 2]);
});

test("the queue goes on after work that failed", async () => {
  expect((await run(-20, 10)).lines).toEqual(["0 begins 0", "0 fails 20", "1 begins 40"]);
});
