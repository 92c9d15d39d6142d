import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { textStream } from "./text-stream";

/** Parts "1", "2", "3" … and what became of their maker. */
function counting(end = Number.POSITIVE_INFINITY) {
  const made = { count: 0, isOver: false };
  async function* parts() {
    try {
      while (made.count < end) {
        made.count += 1;
        yield String(made.count);
      }
    } finally {
      made.isOver = true;
    }
  }
  return { made, parts: parts() };
}

describe("a stream of text", () => {
  test("is whole", async () => {
    expect(await new Response(textStream(counting(12).parts)).text()).toBe("123456789101112");
  });

  test("makes nothing before it is read, and then no more than was taken", async () => {
    const { made, parts } = counting();
    const reader = textStream(parts).getReader();
    expect(made.count).toBe(0);
    await reader.read();
    await reader.read();
    expect(made.count).toBe(2);
  });

  test("ends its maker when the reader leaves", async () => {
    const { made, parts } = counting();
    const reader = textStream(parts).getReader();
    await reader.read();
    await reader.cancel();
    expect(made).toEqual({ count: 1, isOver: true });
  });

  test("breaks off with the error of its maker instead of ending", async () => {
    async function* broken() {
      yield "1";
      throw new Error("no database");
    }
    const reader = textStream(broken()).getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow("no database");
  });
});

describe("a reader who takes nothing", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is given up after a while, and one who goes on is not", async () => {
    const { made, parts } = counting();
    const reader = textStream(parts, 1_000).getReader();
    await reader.read();
    vi.advanceTimersByTime(999);
    await reader.read();
    vi.advanceTimersByTime(999);
    expect(made.isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(made.isOver).toBe(true);
    await expect(reader.read()).rejects.toThrow();
  });
});
