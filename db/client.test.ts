import { setImmediate as untilSent } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { closeDatabase, database, readPool } from "@/db/client";
import { currencyRates } from "@/db/schema";
import { env } from "@/lib/core/env";

afterAll(closeDatabase);

describe.each([
  ["commands", database],
  ["reads", readPool],
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

describe("the read pool", () => {
  const sleep = async (seconds: number) => readPool.execute(sql`select pg_sleep(${seconds}::float8)`);
  const manyTimes = <T>(read: () => Promise<T>) => Promise.all(Array.from({ length: 40 }, read));

  test("prepares its statements and plans them without regard to their values", async () => {
    const marker = "a statement of this test";
    const read = () =>
      readPool.execute<{ generic: string; custom: string }>(sql`
        select generic_plans as generic, custom_plans as custom from pg_prepared_statements
        where statement like ${`%${marker}%`} -- a statement of this test
      `);
    await manyTimes(read);
    const [plans] = await read();
    expect(plans?.custom).toBe("0");
    expect(Number(plans?.generic)).toBeGreaterThan(1);
  });

  test("prepares the statements of the query builder as well", async () => {
    const columns = { code: currencyRates.code };
    const read = () => readPool.select(columns).from(currencyRates).where(eq(currencyRates.code, "USD"));
    await manyTimes(read);
    const text = read().toSQL().sql;
    const prepared = () =>
      readPool.execute<{ count: number }>(
        sql`select count(*)::int as count from pg_prepared_statements where statement = ${text}`,
      );
    expect(await prepared()).toEqual([{ count: 1 }]);
  });

  test("lets one statement at most wait behind a slow one", async () => {
    // A statement that a connection has not prepared yet is sent alone.
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

  test("begins transactions while its connections are busy", async () => {
    await manyTimes(() => sleep(0.001));
    const sleeping = Array.from({ length: env().DATABASE_CONNECTIONS }, () => sleep(0.2));
    await untilSent();
    const read = (value: number) => readPool.transaction((tx) => tx.execute(sql`select ${value}::int as value`));
    expect(await Promise.all([1, 2, 3].map(read))).toEqual([1, 2, 3].map((value) => [{ value }]));
    await Promise.all(sleeping);
  });
});
