import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import type { ParameterOrJSON, Sql, UnsafeQueryOptions } from "postgres";
import { readDatabaseSettings } from "./base/database-settings";
import { isInInspection } from "./base/inspection";
import { processSingleton } from "./base/process-singleton";
import { InspectingPostgres } from "./inspecting-postgres";
import { readListenFigures } from "./listen";
import type { PoolFigures } from "./pool-load";
import { ReplicaReads } from "./replica-reads";
import { type Options, ResilientPostgres, type TransactionWork } from "./resilient-postgres";
import * as schema from "./schema";

/** The parameters of each session. A pooler refuses them, so behind one the login has them, see docs/operations.md. */
export const sessionParameters = { role: "rattledrum_app", statement_timeout: 3_000, lock_timeout: 1_000 };

/** Whether DATABASE_URL leads to a pooler, whose sessions are shared. */
const isPooled = () => readDatabaseSettings().DATABASE_LISTEN_URL !== undefined;

const withDefaults = ({ connection, ...options }: Options = {}): Options => ({
  max: 8,
  onnotice() {},
  backoff: () => 0.1,
  connection: { application_name: "rattledrum", ...(isPooled() ? {} : { ...sessionParameters, ...connection }) },
  ...options,
});

/** Drizzle calls only the methods that these clients have, although its types ask for a whole client. */
const openDrizzle = (client: ResilientPostgres | ReplicaReads) =>
  drizzle(client as ResilientPostgres & Sql, { schema, casing: "snake_case" });

/** A pool with the roles and timeouts of the product. The caller closes it. */
export const openPool = (url: string) => openDrizzle(new ResilientPostgres(url, withDefaults()));

/** One connection as the owner of the tables, for commands that only the owner may run. The caller closes it. */
export const openOwner = (ownerUrl: string) => openDrizzle(new ResilientPostgres(ownerUrl, { max: 1, onnotice() {} }));

/**
 * PostgreSQL plans each statement of this pool once a connection, without regard to its values; behind a pooler it
 * decides that after five executions. Statements wait in one queue for the next free connection: at most one waits
 * behind a slow statement, and few run at the same time.
 */
const openPreparingPool = (url: string) =>
  openDrizzle(
    new PreparingPostgres(
      url,
      withDefaults({
        max: readDatabaseSettings().DATABASE_CONNECTIONS,
        max_pipeline: 1,
        connection: { plan_cache_mode: "force_generic_plan" },
      }),
    ),
  );

/**
 * Prepares every statement. Transactions run on the other pool, because postgres.js sends `begin` on a busy connection
 * without reserving it where `max_pipeline` is 1 (porsager/postgres#1189).
 */
class PreparingPostgres extends ResilientPostgres {
  override unsafe(text: string, values?: ParameterOrJSON<never>[], options?: UnsafeQueryOptions) {
    return super.unsafe(text, values, { ...options, prepare: true });
  }

  override begin<T>(work: TransactionWork<T>): Promise<T> {
    return database.$client.begin(work);
  }
}

function openReadPool(url: string) {
  const primary = openPreparingPool(url);
  const { DATABASE_READER_URL: readerUrl } = readDatabaseSettings();
  if (!readerUrl) return primary;
  return openDrizzle(new ReplicaReads(primary.$client, () => openPreparingPool(readerUrl).$client));
}

const openInspectionPool = (url: string) => openDrizzle(new InspectingPostgres(url, withDefaults({ max: 2 })));

type Database = ReturnType<typeof openDrizzle>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** The pool, or a transaction on it: every read and command takes either. */
export type Db = Database | Tx;

const pools = processSingleton("databasePools", () => new Map<string, Database>());

/** Returns the process's pool of a kind, opened at first use. */
function findPool(kind: string, make: (url: string) => Database): Database {
  const opened = pools.get(kind) ?? make(databaseUrl());
  pools.set(kind, opened);
  return opened;
}

/** The pool of a kind, or that of inspections for code that runs in one. */
const pool = (kind: string, make: (url: string) => Database): Database =>
  new Proxy({} as Database, {
    get(_, name) {
      const opened = isInInspection() ? findPool("inspection", openInspectionPool) : findPool(kind, make);
      const value = Reflect.get(opened, name);
      return typeof value === "function" ? value.bind(opened) : value;
    },
  });

function databaseUrl(): string {
  const url = readDatabaseSettings().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  return url;
}

/** For commands, and for reads whose best plan depends on their parameters. */
export const database: Database = pool("write", openPool);

/**
 * For the reads of public pages: a prepared plan is four times less work than a new one, and a replica may answer.
 * Never for writes.
 */
export const readPool: Database = pool("read", openReadPool);

/** Returns the figures of the pools that this thread has opened, and of its connections that listen. */
export const readPoolFigures = (): PoolFigures[] => [
  ...[...pools].flatMap(([kind, { $client }]) => {
    // Next's copy of a class may have opened the pool, so it is recognized by its fields.
    const client = $client as ResilientPostgres | Pick<ReplicaReads, "primary" | "replicaLoad">;
    if ("load" in client) return [client.load.read(kind)];
    return [client.primary.load.read(kind), ...(client.replicaLoad ? [client.replicaLoad.read("replica")] : [])];
  }),
  ...readListenFigures(),
];

/** Closes the pools when there are any. */
export async function closeDatabase(): Promise<void> {
  const opened = [...pools.values()];
  pools.clear();
  await Promise.all(opened.map(({ $client }) => $client.end({ timeout: 5 })));
}

/** Runs `work` in a transaction that sees the tenant rows of this shop, and no other's. */
export const asShop = <T>(shopId: number, work: (tx: Tx) => Promise<T>, db: Db = database): Promise<T> =>
  within("app.shop_id", String(shopId), work, db);

/** Runs `work` in a transaction that sees the rows of this person: own memberships, own inquiries. */
export const asPerson = <T>(userId: string, work: (tx: Tx) => Promise<T>, db: Db = database): Promise<T> =>
  within("app.user_id", userId, work, db);

/** Runs `work` in a transaction that sees the rows of this sourcing request: its buyer's, and those of time. */
export const asRequest = <T>(requestId: string, work: (tx: Tx) => Promise<T>, db: Db = database): Promise<T> =>
  within("app.request_id", requestId, work, db);

/** Runs `work` in a transaction that reads the invitation whose link has this hash. */
export const asInvited = <T>(tokenHash: string, work: (tx: Tx) => Promise<T>, db: Db = database): Promise<T> =>
  within("app.invitation", tokenHash, work, db);

/** Inside a transaction the former context comes back afterwards, so a shop's rows stay shut to what follows. */
const within = <T>(name: string, value: string, work: (tx: Tx) => Promise<T>, db: Db): Promise<T> =>
  db.transaction(async (tx) => {
    const [before] = await tx.execute<{ value: string | null }>(
      sql`select current_setting(${name}, true) as value, set_config(${name}, ${value}, true)`,
    );
    const result = await work(tx);
    if ("rollback" in db) await tx.execute(sql`select set_config(${name}, ${before?.value ?? ""}, true)`);
    return result;
  });
