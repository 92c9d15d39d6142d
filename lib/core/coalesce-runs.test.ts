import { expect, test } from "vitest";
import { coalesceRuns } from "./coalesce-runs";

test("calls during a run cause one more run after it", async () => {
  const starts: (() => void)[] = [];
  let count = 0;
  const run = coalesceRuns(async () => {
    count++;
    await new Promise<void>((resolve) => starts.push(resolve));
  });
  run();
  run();
  run();
  expect(count).toBe(1);
  starts.shift()?.();
  await expect.poll(() => count).toBe(2);
  starts.shift()?.();
  await Promise.resolve();
  run();
  await expect.poll(() => count).toBe(3);
});
