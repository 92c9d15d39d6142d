import { Worker } from "node:worker_threads";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { Registry } from "prom-client";
import { afterAll, describe, expect, test, vi } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { listen } from "@/db/listen";
import { count } from "@/lib/core/counts";
import { registerCountMetrics, registerPoolMetrics } from "./process-metrics";

const registry = new Registry();
registerPoolMetrics(registry);
registerCountMetrics(registry);
const read = async (series: string) =>
  Number((await registry.metrics()).split(`rattledrum_${series} `)[1]?.split("\n")[0]);

const owner = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice() {} });

afterAll(async () => {
  await closeDatabase();
  await owner.end();
});

describe("the metrics of a process", () => {
  test("show connections that are open, busy and waited for", async () => {
    const sleep = async () => database.execute(sql`select pg_sleep(0.4)`);
    const transaction = database.transaction((tx) => tx.execute(sql`select pg_sleep(0.4)`));
    const running = [transaction, ...Array.from({ length: 9 }, sleep)];
    await vi.waitFor(async () => {
      expect(await read('pool_connections{thread="main",pool="write"}')).toBe(8);
      expect(await read('pool_connections_busy{thread="main",pool="write"}')).toBe(8);
      expect(await read('pool_waiting{thread="main",pool="write"}')).toBe(2);
    });
    await Promise.all(running);
    expect(await read('pool_connections_limit{thread="main",pool="write"}')).toBe(8);
    expect(await read('pool_connections{thread="main",pool="write"}')).toBe(8);
    expect(await read('pool_connections_busy{thread="main",pool="write"}')).toBe(0);
    expect(await read('pool_waiting{thread="main",pool="write"}')).toBe(0);
    expect(await read('pool_waits_total{thread="main",pool="write"}')).toBe(2);
  });

  test("count a statement that fails as ended, and a lost connection as closed", async () => {
    await expect(database.execute(sql`select 1 / 0`)).rejects.toThrow();
    const [session] = await database.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await owner`select pg_terminate_backend(${session?.pid ?? 0})`;
    expect(await read('pool_connections_busy{thread="main",pool="write"}')).toBe(0);
    await vi.waitFor(async () => expect(await read('pool_connections{thread="main",pool="write"}')).toBe(7));
  });

  test("show a listening connection that is missing", async () => {
    const onConnect = vi.fn();
    const there = listen(process.env.DATABASE_URL ?? "", "test_figures", { onNotice() {}, onConnect });
    const missing = listen("postgres://market:secret@127.0.0.1:9/market", "test", { onNotice() {}, onConnect() {} });
    await vi.waitFor(() => expect(onConnect).toHaveBeenCalled());
    expect(await read('pool_connections{thread="main",pool="listen"}')).toBe(1);
    expect(await read('pool_connections_limit{thread="main",pool="listen"}')).toBe(2);
    await Promise.all([there.stop(), missing.stop()]);
    expect(await read('pool_connections_limit{thread="main",pool="listen"}')).toBeNaN();
  });

  test("include the pools and counts of render threads, and add the counts of several threads", async () => {
    count("uploads", { kind: "picture", outcome: "refused", reason: "tooLarge" });
    const thread = new Worker(new URL("./thread-figures.fixture.mjs", import.meta.url));
    await vi.waitFor(async () => expect(await read('pool_connections_busy{thread="0",pool="write"}')).toBe(1), {
      timeout: 20_000,
    });
    const refused = 'uploads_total{kind="picture",outcome="refused",reason="tooLarge"}';
    expect(await read(refused)).toBe(3);
    await thread.terminate();
    expect(await read(refused)).toBe(3);
  });
});
