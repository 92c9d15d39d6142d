import { describe, expect, test, vi } from "vitest";
import type { Page, PageRequest } from "../renderer";
import { Overloaded, RenderQueue } from "./render-queue";

const request = (path: string) => ({ path, headers: { host: "localhost" } });
const page: Page = { status: 200, headers: {}, cookies: [], tags: [] };

/** Answers in the order it is told to. */
function heldBack() {
  const asked: string[] = [];
  const finish = new Map<string, () => void>();
  const ask = ({ path }: PageRequest) => {
    asked.push(path);
    return new Promise<Page>((resolve) => finish.set(path, () => resolve(page)));
  };
  return { asked, finish, ask };
}

describe("rendering a page", () => {
  test("fails when it fails, or takes too long", async () => {
    const broken = new RenderQueue(() => Promise.reject(new Error("broken")));
    await expect(broken.render(request("/en"))).rejects.toThrow("broken");
    const silent = new RenderQueue(
      (_, signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
      { timeoutMs: 20 },
    );
    await expect(silent.render(request("/en"))).rejects.toThrow("no page within 20 ms");
  });

  test("turns away who has waited too long when their turn comes", async () => {
    const { asked, finish, ask } = heldBack();
    const queue = new RenderQueue(ask, { concurrency: 1, maxWaitMs: 20, expectedMs: 0 });
    const first = queue.render(request("/1"));
    const second = queue.render(request("/2")).catch((error: unknown) => error);
    const from = performance.now();
    await vi.waitUntil(() => performance.now() - from > 40);
    finish.get("/1")?.();
    await first;
    expect(await second).toBeInstanceOf(Overloaded);
    expect(asked).toEqual(["/1"]);
  });

  test("goes on with so many at a time, turns away at once what would wait too long, and lets urgent pages pass", async () => {
    const { asked, finish, ask } = heldBack();
    const queue = new RenderQueue(ask, { concurrency: 1, maxWaitMs: 10_000, expectedMs: 20_000 });
    const answer = async (path: string) => (await vi.waitUntil(() => finish.get(path)))();
    const first = queue.render(request("/1"));
    const second = queue.render(request("/2"));
    await expect(queue.render(request("/3"))).rejects.toThrow(Overloaded);
    const urgent = queue.render(request("/503"), { urgent: true });
    await answer("/1");
    await answer("/503");
    await answer("/2");
    await Promise.all([first, second, urgent]);
    expect(asked).toEqual(["/1", "/503", "/2"]);
  });
});
