import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { textStream } from "./text-stream";

/** Yields "1", "2", "3" … and reports how many were generated and whether the generator has ended. */
function counting(end = Number.POSITIVE_INFINITY) {
  const generated = { count: 0, isOver: false };
  async function* parts() {
    try {
      while (generated.count < end) {
        generated.count += 1;
        yield String(generated.count);
      }
    } finally {
      generated.isOver = true;
    }
  }
  return { generated, parts: parts() };
}

describe("a stream of text", () => {
  test("contains all parts", async () => {
    expect(await new Response(textStream(counting(12).parts)).text()).toBe("123456789101112");
  });

  test("generates nothing before it is read, and then one part for each read", async () => {
    const { generated, parts } = counting();
    const reader = textStream(parts).getReader();
    expect(generated.count).toBe(0);
    await reader.read();
    await reader.read();
    expect(generated.count).toBe(2);
  });

  test("ends its generator when the reader cancels", async () => {
    const { generated, parts } = counting();
    const reader = textStream(parts).getReader();
    await reader.read();
    await reader.cancel();
    expect(generated).toEqual({ count: 1, isOver: true });
  });

  test("fails with the error of its generator", async () => {
    async function* broken() {
      yield "1";
      throw new Error("no database");
    }
    const reader = textStream(broken()).getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow("no database");
  });
});

describe("a reader that stops reading", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is disconnected after the timeout, and one that goes on is not", async () => {
    const { generated, parts } = counting();
    const reader = textStream(parts, 1_000).getReader();
    await reader.read();
    vi.advanceTimersByTime(999);
    await reader.read();
    vi.advanceTimersByTime(999);
    expect(generated.isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(generated.isOver).toBe(true);
    await expect(reader.read()).rejects.toThrow();
  });
});
