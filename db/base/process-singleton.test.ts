import { expect, test, vi } from "vitest";
import { processSingleton } from "./process-singleton";

test("a singleton is created once, also when several bundles contain a copy of its module", async () => {
  vi.resetModules();
  const copy = await import("./process-singleton");
  expect(copy.processSingleton).not.toBe(processSingleton);
  const create = vi.fn(() => new Map<string, number>());
  const [one, same] = [processSingleton("prices", create), copy.processSingleton("prices", create)];
  expect(one).toBe(same);
  expect(create).toHaveBeenCalledTimes(1);
  expect(processSingleton("quantities", create)).not.toBe(one);
});
