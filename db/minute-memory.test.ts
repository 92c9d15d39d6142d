import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Db, readPool } from "./client";
import { MinuteMemory } from "./minute-memory";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const many = (most = 10) => new MinuteMemory<number>(most, (value) => value >= 1_000);

test("what is kept holds for a minute from when it was read, however often it is read again", async () => {
  const memory = many();
  let count = 1_000;
  const read = async () => count++;
  expect(await memory.find("drums", readPool, read)).toBe(1_000);
  vi.advanceTimersByTime(59_999);
  memory.keep("drums", 5_000, readPool);
  expect(await memory.find("drums", readPool, read)).toBe(1_000);
  vi.advanceTimersByTime(1);
  expect(memory.recall("drums", readPool)).toBeUndefined();
  expect(await memory.find("drums", readPool, read)).toBe(1_001);
});

test("what a minute would make a difference to is read each time", async () => {
  const memory = many();
  expect(await memory.find("kites", readPool, async () => 999)).toBe(999);
  expect(await memory.find("kites", readPool, async () => 1)).toBe(1);
});

test("a transaction neither leaves anything nor finds what others read", async () => {
  const [memory, transaction] = [many(), {} as Db];
  await memory.find("lamps", transaction, async () => 5_000);
  expect(memory.recall("lamps", readPool)).toBeUndefined();
  memory.keep("lamps", 6_000, readPool);
  expect(await memory.find("lamps", transaction, async () => 7_000)).toBe(7_000);
});

test("past so many things the one that was read longest ago goes", () => {
  const memory = many(2);
  for (const [index, name] of ["drums", "kites", "lamps"].entries()) memory.keep(name, 1_000 + index, readPool);
  expect(["drums", "kites", "lamps"].map((name) => memory.recall(name, readPool))).toEqual([undefined, 1_001, 1_002]);
});
