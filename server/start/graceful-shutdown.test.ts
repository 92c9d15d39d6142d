import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Shutdown } from "./graceful-shutdown";

beforeEach(() => {
  vi.stubEnv("LOG_LEVEL", "silent");
});
afterEach(() => vi.unstubAllEnvs());

describe("a shutdown", () => {
  test("ends parts in the reverse order of their start, once", async () => {
    const ended: string[] = [];
    const shutdown = new Shutdown();
    for (const name of ["database", "worker", "pages"]) shutdown.add(name, async () => ended.push(name));
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(ended).toEqual(["pages", "worker", "database"]);
  });

  test("continues past a part that hangs or fails", async () => {
    const ended: string[] = [];
    const shutdown = new Shutdown();
    shutdown.add("database", () => ended.push("database"));
    shutdown.add("worker", () => Promise.reject(new Error("no")));
    shutdown.add("pages", () => new Promise(() => {}), { timeoutMs: 20 });
    await shutdown.run();
    expect(ended).toEqual(["database"]);
  });
});
