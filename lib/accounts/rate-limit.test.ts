import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { closeDatabase, database, type Tx } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { countAttempt, deleteEndedWindows, limitAttempts } from "./rate-limit";
import { countInMemory } from "./rate-limit-in-memory";

afterAll(closeDatabase);

const twice = { limit: 2, windowSeconds: 60 };
const endWindow = (key: string, tx: Tx) =>
  tx.update(rateLimits).set({ windowEndsAt: sql`now() - interval '1 second'` }).where(eq(rateLimits.key, key));

describe("a limit that all processes share", () => {
  test(
    "allows its number of attempts of a key in a window, and as many in the next",
    rolledBack(async (tx) => {
      const attempt = (key: string) => countAttempt(key, twice, tx);
      expect([await attempt("one"), await attempt("one"), await attempt("one")]).toEqual([true, true, false]);
      expect(await attempt("another")).toBe(true);
      await endWindow("one", tx);
      expect([await attempt("one"), await attempt("one"), await attempt("one")]).toEqual([true, true, false]);
    }),
  );

  test(
    "refuses further attempts, with the error at a field of the form",
    rolledBack(async (tx) => {
      for (let count = 0; count < 2; count++) await limitAttempts("one", twice, tx, { field: "file" });
      await expect(limitAttempts("one", twice, tx, { field: "file" })).rejects.toMatchObject({
        code: "errors.tooMany",
        args: { field: "file" },
      });
    }),
  );

  test("does not count attempts that roll back, and holds under concurrent attempts", async () => {
    const key = `rate-limit-test:${crypto.randomUUID()}`;
    await expect(
      database.transaction(async (tx) => {
        await countAttempt(key, twice, tx);
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    const all = await Promise.all(Array.from({ length: 8 }, () => countAttempt(key, twice)));
    await database.delete(rateLimits).where(eq(rateLimits.key, key));
    expect(all.filter(Boolean)).toHaveLength(2);
  });

  test(
    "has no row once its window has ended and is deleted",
    rolledBack(async (tx) => {
      for (const key of ["ended", "open"]) await countAttempt(key, twice, tx);
      await endWindow("ended", tx);
      await deleteEndedWindows(tx);
      const left = await tx.select({ key: rateLimits.key }).from(rateLimits).where(sql`key in ('ended', 'open')`);
      expect(left).toEqual([{ key: "open" }]);
    }),
  );
});

test("a limit in memory returns the seconds until the key is allowed again", async () => {
  const secondsToWait = countInMemory(twice);
  expect([await secondsToWait("one"), await secondsToWait("one")]).toEqual([undefined, undefined]);
  expect(await secondsToWait("one")).toBe(60);
  expect(await secondsToWait("another")).toBeUndefined();
});
