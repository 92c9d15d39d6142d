import { sql } from "drizzle-orm";
import { Gauge, type Registry } from "prom-client";
import { readDatabaseSettings } from "@/db/base/database-settings";
import { type Db, database } from "@/db/client";
import { isReplicaUsed } from "@/db/replica-state";

type JobRow = { job: string; waiting: number; failed: number; age: number };
type Row = {
  connections: number;
  connection_limit: number;
  events: number;
  event_age: number;
  queued: number;
  queue_age: number;
  purges: number;
  purge_age: number;
  translations: number;
  translation_age: number;
  without_partition: number;
};
type Reading = Row & { jobs: JobRow[] };

/** Milliseconds for which a reading is used again, so that several scrapers cost one. */
const reuseMs = 5_000;

/**
 * Registers the metrics that the database knows: jobs, events, the queue of search rows and partitions. They are the
 * same in every process, other than `rattledrum_replica_used`. While the database does not respond, they are absent, and
 * `rattledrum_database_up` is 0.
 */
export function registerDatabaseMetrics(registry: Registry, db: Db = database): void {
  const readOnce = reuse(() => readDatabase(db));
  const registers = [registry];
  const gauge = (name: string, help: string, set: (gauge: Gauge<"job">, reading: Reading) => void, labels = false) =>
    new Gauge({
      name,
      help,
      registers,
      labelNames: labels ? ["job"] : [],
      async collect() {
        this.reset();
        const reading = await readOnce();
        if (reading) set(this, reading);
        else if (!labels) this.remove();
      },
    });
  const number = (name: string, help: string, field: Exclude<keyof Row, "jobs">) =>
    gauge(name, help, (metric, reading) => metric.set(reading[field]));
  const ofJobs = (name: string, help: string, field: Exclude<keyof JobRow, "job">) =>
    gauge(
      name,
      help,
      (metric, { jobs }) => {
        for (const each of jobs) metric.set({ job: each.job }, each[field]);
      },
      true,
    );

  new Gauge({
    name: "rattledrum_database_up",
    help: "1 if the database answers.",
    registers,
    async collect() {
      this.set((await readOnce()) ? 1 : 0);
    },
  });
  new Gauge({
    name: "rattledrum_replica_used",
    help: "1 while public pages are read from the replica, 0 while it is left; absent without a replica.",
    registers,
    collect() {
      if (readDatabaseSettings().DATABASE_READER_URL) this.set(isReplicaUsed() ? 1 : 0);
      else this.remove();
    },
  });
  number("rattledrum_database_connections", "Connections to the database, of all programs.", "connections");
  number("rattledrum_database_connections_limit", "Connections that the server allows.", "connection_limit");
  number("rattledrum_events_waiting", "Events whose jobs do not exist yet.", "events");
  number("rattledrum_events_oldest_seconds", "Age of the oldest of them.", "event_age");
  number("rattledrum_search_rows_waiting", "Changed listings whose search row is not written yet.", "queued");
  number("rattledrum_search_rows_oldest_seconds", "Age of the oldest of them: the lag of search.", "queue_age");
  number("rattledrum_cdn_purges_waiting", "Changes that the CDN has not confirmed yet.", "purges");
  number("rattledrum_cdn_purges_oldest_seconds", "Age of the oldest of them.", "purge_age");
  number("rattledrum_translations_waiting", "Messages that wait for a translation.", "translations");
  number("rattledrum_translations_oldest_seconds", "Age of the oldest of them.", "translation_age");
  number("rattledrum_rows_without_partition", "Rows of months that have no partition.", "without_partition");
  ofJobs("rattledrum_jobs_waiting", "Jobs that wait for their time or for a worker.", "waiting");
  ofJobs("rattledrum_jobs_oldest_seconds", "Seconds since the oldest job was due.", "age");
  ofJobs("rattledrum_jobs_failed", "Jobs that have failed for good; `npm run jobs` lists them.", "failed");
}

async function readDatabase(db: Db): Promise<Reading> {
  const jobs = await db.execute<JobRow>(sql`
    select split_part(name, ':', 1) as job, count(*) filter (where failed_at is null)::int as waiting,
      count(failed_at)::int as failed,
      coalesce(extract(epoch from now() - min(run_at) filter (where failed_at is null)), 0)::float8 as age
    from jobs where done_at is null group by 1`);
  const [row] = await db.execute<Row>(sql`
    select (select sum(numbackends)::int from pg_stat_database) as connections,
      current_setting('max_connections')::int as connection_limit,
      count(*)::int as events, coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as event_age,
      (select count(*)::int from projection_queue) as queued,
      (select coalesce(extract(epoch from now() - min(queued_at)), 0)::float8 from projection_queue) as queue_age,
      (select count(*)::int from cdn_purges where not is_repeat) as purges,
      (select coalesce(extract(epoch from now() - min(created_at)), 0)::float8
        from cdn_purges where not is_repeat) as purge_age,
      (select count(*)::int from awaited_translations) as translations,
      (select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 from awaited_translations)
        as translation_age,
      count_rows_without_partition() as without_partition
    from events where dispatched_at is null`);
  if (!row) throw new Error("the database returned no row");
  return { ...row, jobs: [...jobs].map((each) => ({ ...each, age: Math.max(each.age, 0) })) };
}

/** Calls `read` at most once within the time of a scrape, and returns undefined if it fails. */
function reuse<T>(read: () => Promise<T>): () => Promise<T | undefined> {
  let last: Promise<T | undefined> = Promise.resolve(undefined);
  let at = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - at > reuseMs) {
      at = performance.now();
      last = read().catch(() => undefined);
    }
    return last;
  };
}
