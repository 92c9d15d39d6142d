import { Registry } from "prom-client";
import { expect, test, vi } from "vitest";
import { openPool } from "@/db/client";
import { setReplicaUsed } from "@/db/replica-state";
import { inMarketWithReferenceData } from "@/db/testing";
import { registerDatabaseMetrics } from "./database-metrics";

test("the database's metrics show jobs by name, waiting events, the lag of search and missing partitions", () =>
  inMarketWithReferenceData(async (db, owner) => {
    await owner`insert into jobs (name, data, run_at, failed_at, done_at) values
      ('mailMember:1', '{}', now() - interval '90 seconds', null, null),
      ('mailMember:2', '{}', now() + interval '1 hour', null, null),
      ('mailMember:3', '{}', now() - interval '1 hour', now(), null),
      ('sweep', '{}', now(), null, now())`;
    await owner`insert into projection_queue (listing_id, queued_at) values (1, now() - interval '20 seconds')`;
    await owner`insert into events (name, data, created_at) values ('user.joined', '{}', now() - interval '7 seconds')`;
    await owner`insert into cdn_purges (tags, is_repeat, created_at) values
      ('{home}', true, now() - interval '50 seconds'), ('{home}', false, now() - interval '30 seconds')`;
    await owner`insert into search_misses (day, locale, words, kind, count) values ('2001-05-04', 'en', 'x', 'nothing', 1)`;
    const registry = new Registry();
    registerDatabaseMetrics(registry, db);
    const text = await registry.metrics();
    expect(text).toContain('rattledrum_jobs_waiting{job="mailMember"} 2\n');
    expect(text).toContain('rattledrum_jobs_failed{job="mailMember"} 1\n');
    expect(text).not.toContain('job="sweep"');
    const read = (name: string) => Number(text.split(`\n${name}`)[1]?.split("\n")[0]?.split(" ").at(-1));
    expect(read("rattledrum_jobs_oldest_seconds")).toBeCloseTo(90, -1);
    expect(read("rattledrum_events_oldest_seconds")).toBeCloseTo(7, -1);
    expect(read("rattledrum_search_rows_oldest_seconds")).toBeCloseTo(20, -1);
    expect(read("rattledrum_cdn_purges_waiting")).toBe(1);
    expect(read("rattledrum_cdn_purges_oldest_seconds")).toBeCloseTo(30, -1);
    expect(read("rattledrum_translations_waiting")).toBe(0);
    expect(read("rattledrum_rows_without_partition")).toBe(1);
    expect(read("rattledrum_database_up")).toBe(1);
    expect(read("rattledrum_database_connections ")).toBeGreaterThan(1);
    expect(read("rattledrum_database_connections_limit")).toBeGreaterThan(10);
  }));

test("a database that does not respond is reported as down, and nothing about its jobs", async () => {
  const pool = openPool("postgres://market:secret@127.0.0.1:9/market");
  const registry = new Registry();
  registerDatabaseMetrics(registry, pool);
  const text = await registry.metrics();
  expect(text).toContain("rattledrum_database_up 0\n");
  expect(text).not.toMatch(/^rattledrum_(?!database_up)\w+(?:{[^}]*})? /m);
  await pool.$client.end({ timeout: 0 });
});

test("a replica that is configured is reported as used or left, and none without one", async () => {
  const pool = openPool("postgres://market:secret@127.0.0.1:9/market");
  const registry = new Registry();
  registerDatabaseMetrics(registry, pool);
  const read = async () => /^rattledrum_replica_used (\d)$/m.exec(await registry.metrics())?.[1];
  vi.stubEnv("DATABASE_READER_URL", "");
  expect(await read()).toBeUndefined();
  vi.stubEnv("DATABASE_READER_URL", "postgres://market:secret@127.0.0.1:9/market");
  expect(await read()).toBe("0");
  setReplicaUsed(true);
  expect(await read()).toBe("1");
  setReplicaUsed(false);
  vi.unstubAllEnvs();
  await pool.$client.end({ timeout: 0 });
});
