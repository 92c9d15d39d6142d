import { expect, test } from "vitest";
import { pauseAfter } from "./run-job";

test("a job waits a fortieth of its age: after half an hour of failing it is retried within 45 seconds", () => {
  expect(pauseAfter(0)).toBe(1_000);
  expect(pauseAfter(1_800_000)).toBe(45_000);
  expect(pauseAfter(86_400_000)).toBe(900_000);
});
