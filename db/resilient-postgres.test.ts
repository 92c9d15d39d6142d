import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, describe, expect, test, vi } from "vitest";
import { closeDatabase, database, type Tx } from "./client";
import { rateLimits } from "./schema";

const owner = postgres(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || "", { max: 4, onnotice() {} });
afterAll(async () => {
  await owner.end();
  await closeDatabase();
});

const add = (key: string, tx: Tx) => tx.insert(rateLimits).values({ key, count: 1, windowEndsAt: new Date() });
const left = async (key: string) =>
  (await owner`select key from rate_limits where key like ${`${key}%`} order by key`).map((row) => row.key);
const fresh = (name: string) => `${name}-${Date.now()}-${Math.random()}`;
const cut = async (tx: Tx) => {
  const [row] = await tx.execute<{ pid: number }>("select pg_backend_pid() as pid");
  await owner`select pg_terminate_backend(${row?.pid ?? 0}, 1000)`;
};

describe("a transaction whose connection is lost", () => {
  test("fails, and nothing before or after the loss is written", async () => {
    const key = fresh("cut");
    const broken = database.transaction(async (tx) => {
      await add(`${key}-before`, tx);
      await cut(tx);
      await add(`${key}-after`, tx);
    });
    await expect(broken).rejects.toThrow();
    expect(await left(key)).toEqual([]);
  });

  test("fails also where its code swallows the error and goes on", async () => {
    const key = fresh("swallowed");
    const broken = database.transaction(async (tx) => {
      await Promise.all([tx.execute("select pg_sleep(20)").catch(() => {}), cutByAnother()]);
      await add(`${key}-after`, tx).catch(() => {});
      await tx.transaction((inner) => add(`${key}-inner`, inner)).catch(() => {});
    });
    await expect(broken).rejects.toThrow();
    expect(await left(key)).toEqual([]);
  });

  test("leaves a pool that works, on every connection, at once", async () => {
    for (let round = 0; round < 3; round++) {
      const cuts = Array.from({ length: 8 }, () => database.transaction(cut).catch(() => {}));
      await Promise.all(cuts);
      const alive = Array.from({ length: 24 }, () => database.execute("select pg_sleep(0.01)"));
      expect(await Promise.all(alive)).toHaveLength(24);
    }
  });
});

test("a statement or transaction is not rejected with the end of one that was killed before it", async () => {
  const killed = Array.from({ length: 8 }, () => database.execute("select pg_sleep(20)").catch((error) => error));
  await vi.waitFor(async () => expect(await sleeping()).toHaveLength(8), { timeout: 15_000, interval: 20 });
  await cutByAnother();
  for (const { cause } of await Promise.all(killed)) expect(cause).toMatchObject({ code: "CONNECTION_CLOSED" });
  const statements = Array.from({ length: 8 }, () => database.execute("select pg_sleep(0.01)"));
  const transactions = Array.from({ length: 8 }, () =>
    database.transaction((tx) => tx.execute("select pg_sleep(0.01)")),
  );
  expect(await Promise.all([...statements, ...transactions])).toHaveLength(16);
});

describe("a transaction", () => {
  test("goes back to a savepoint and on from there", async () => {
    const key = fresh("savepoint");
    await database.transaction(async (tx) => {
      await add(`${key}-1`, tx);
      const inner = tx.transaction(async (deeper) => {
        await add(`${key}-2`, deeper);
        await add(`${key}-1`, deeper);
      });
      await expect(inner).rejects.toThrow();
      await add(`${key}-3`, tx);
    });
    expect(await left(key)).toEqual([`${key}-1`, `${key}-3`]);
  });

  test("does not commit after a statement whose failure its code swallowed", async () => {
    const key = fresh("quiet");
    const quiet = database.transaction(async (tx) => {
      await add(key, tx);
      await add(key, tx).catch(() => {});
    });
    await expect(quiet).rejects.toThrow();
    expect(await left(key)).toEqual([]);
    const mine = await database.select().from(rateLimits).where(eq(rateLimits.key, key));
    expect(mine).toEqual([]);
  });
});

const sleeping = () => owner`select pid from pg_stat_activity where query = 'select pg_sleep(20)'`;

/** Terminates the sleeping backends, as a server that shuts down does. */
const cutByAnother = () =>
  vi.waitFor(
    async () => {
      const cut = await owner`
        select pg_terminate_backend(pid, 1000) from pg_stat_activity where query = 'select pg_sleep(20)'`;
      expect(cut, "nothing sleeps yet").not.toEqual([]);
    },
    { timeout: 15_000, interval: 20 },
  );
