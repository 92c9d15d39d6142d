import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { closeDatabase, database, readPool } from "@/db/client";

afterAll(closeDatabase);

describe.each([
  ["commands", database],
  ["pages", readPool],
])("the connections of %s", (_, db) => {
  test("end a statement after three seconds, and a wait for a lock after one", async () => {
    const [limits] = await db.execute(
      sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`,
    );
    expect(limits).toEqual({ statement: "3s", lock: "1s" });
  });

  test("go on after a statement that took too long", async () => {
    const slow = db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = '30ms'`);
      await tx.execute(sql`select pg_sleep(2)`);
    });
    await expect(slow).rejects.toMatchObject({ cause: { code: "57014" } });
    expect(await db.execute(sql`select 1 as one`)).toMatchObject([{ one: 1 }]);
  });
});

test("behind a slow question of a page waits one other at most", async () => {
  const sleep = async (seconds: number) => readPool.execute(sql`select pg_sleep(${seconds}::float8)`);
  const manyTimes = <T>(ask: () => Promise<T>) => Promise.all(Array.from({ length: 40 }, ask));
  // Every connection knows the statement from now on: what it does not know it is sent alone.
  await manyTimes(() => sleep(0.001));
  let isOver = false;
  const slow = [1, 2].map(async () => {
    await sleep(1);
    isOver = true;
  });
  const quick = await manyTimes(() => sleep(0).then(() => isOver));
  expect(quick.filter((isLate) => isLate).length).toBeLessThanOrEqual(slow.length);
  await Promise.all(slow);
});
