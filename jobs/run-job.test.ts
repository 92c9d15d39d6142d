import { expect, test } from "vitest";
import { retryDelay } from "./run-job";

test("a job waits a fortieth of its age: after half an hour of failing it is retried within 45 seconds", () => {
  expect(retryDelay(0)).toBe(1_000);
  expect(retryDelay(1_800_000)).toBe(45_000);
  expect(retryDelay(86_400_000)).toBe(900_000);
});
