import { describe, expect, test, vi } from "vitest";
import type { Page, PageRequest } from "../renderer";
import { Overloaded, RenderQueue } from "./render-queue";

const request = (path: string) => ({ path, headers: { host: "localhost" } });
const page: Page = { status: 200, headers: {}, cookies: [], tags: [] };

/** A renderer whose pages finish when the test says so. */
function manualRenderer() {
  const rendered: string[] = [];
  const finish = new Map<string, () => void>();
  const render = ({ path }: PageRequest) => {
    rendered.push(path);
    return new Promise<Page>((resolve) => finish.set(path, () => resolve(page)));
  };
  return { rendered, finish, render };
}

describe("rendering a page", () => {
  test("fails when its render fails or takes too long", async () => {
    const broken = new RenderQueue(() => Promise.reject(new Error("broken")));
    await expect(broken.render(request("/en"))).rejects.toThrow("broken");
    const silent = new RenderQueue(
      (_, signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
      { timeoutMs: 20 },
    );
    await expect(silent.render(request("/en"))).rejects.toThrow("no page within 20 ms");
  });

  test("is refused at its turn when it has waited too long", async () => {
    const { rendered, finish, render } = manualRenderer();
    const queue = new RenderQueue(render, { concurrency: 1, maxWaitMs: 20, expectedMs: 0 });
    const first = queue.render(request("/1"));
    const second = queue.render(request("/2")).catch((error: unknown) => error);
    const from = performance.now();
    await vi.waitUntil(() => performance.now() - from > 40);
    finish.get("/1")?.();
    await first;
    expect(await second).toBeInstanceOf(Overloaded);
    expect(rendered).toEqual(["/1"]);
  });

  test("waits past the concurrency limit, fails at once if it would wait too long, and is first if urgent", async () => {
    const { rendered, finish, render } = manualRenderer();
    const queue = new RenderQueue(render, { concurrency: 1, maxWaitMs: 10_000, expectedMs: 20_000 });
    const answer = async (path: string) => (await vi.waitUntil(() => finish.get(path)))();
    const first = queue.render(request("/1"));
    const second = queue.render(request("/2"));
    await expect(queue.render(request("/3"))).rejects.toThrow(Overloaded);
    const urgent = queue.render(request("/503"), { urgent: true });
    await answer("/1");
    await answer("/503");
    await answer("/2");
    await Promise.all([first, second, urgent]);
    expect(rendered).toEqual(["/1", "/503", "/2"]);
  });
});
