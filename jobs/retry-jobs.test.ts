import { randomUUID } from "node:crypto";
import { eq, like } from "drizzle-orm";
import { afterAll, describe, expect, test, vi } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { jobs } from "@/db/schema";
import { PermanentFailure } from "@/lib/core/errors";
import { enqueue } from "@/lib/events/job";
import { runJobsExclusively } from "./due-jobs.fixture";
import { runNextJob } from "./run-job";

vi.stubEnv("LOG_LEVEL", "silent");
runJobsExclusively(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL);

describe("a job", () => {
  const named = (name: string) => database.select().from(jobs).where(like(jobs.name, name));
  const add = (name: string) => database.transaction((tx) => enqueue([{ name, eventId: null, data: {} }], tx));
  /** Runs the handler for jobs of this test only; other jobs of the table are marked as done. */
  const runOnly = async (name: string, handler: () => Promise<unknown>, now?: Date) => {
    const find = (each: string) => (each === name ? handler : async () => {});
    while (await runNextJob(database, find, now && (() => now)));
  };

  test("that fails is retried later, and is marked as failed after a day", async () => {
    const name = `test-${randomUUID()}`;
    let tries = 0;
    const failing = async () => {
      tries++;
      throw new Error("not today");
    };
    await add(name);
    await runOnly(name, failing);
    await runOnly(name, failing);
    expect(tries).toBe(1);
    expect(await named(name)).toMatchObject([{ attempts: 1, failedAt: null, lastError: "Error: not today" }]);
    await runOnly(name, failing, new Date(Date.now() + 25 * 3_600_000));
    expect(await named(name)).toMatchObject([{ attempts: 2, failedAt: expect.any(Date) }]);
  });

  test("that can never succeed fails at once", async () => {
    const name = `test-${randomUUID()}`;
    await add(name);
    await runOnly(name, async () => {
      throw new PermanentFailure("no such thing");
    });
    expect(await named(name)).toMatchObject([{ attempts: 1, failedAt: expect.any(Date) }]);
  });

  test("whose process died is claimed by another once its lock has expired, not before", async () => {
    const name = `test-${randomUUID()}`;
    await add(name);
    await database
      .update(jobs)
      .set({ attempts: 1, lockedUntil: new Date(Date.now() + 120_000) })
      .where(eq(jobs.name, name));
    let runs = 0;
    const counting = async () => runs++;
    await runOnly(name, counting);
    expect(runs).toBe(0);
    await runOnly(name, counting, new Date(Date.now() + 121_000));
    expect(runs).toBe(1);
    expect(await named(name)).toMatchObject([{ attempts: 2, doneAt: expect.any(Date) }]);
  });

  test("is run by exactly one of several workers", async () => {
    const name = `test-${randomUUID()}`;
    for (let n = 0; n < 20; n++) await add(name);
    let runs = 0;
    const counting = async () => runs++;
    await Promise.all(Array.from({ length: 6 }, () => runOnly(name, counting)));
    expect(runs).toBe(20);
  });
});

afterAll(closeDatabase);
