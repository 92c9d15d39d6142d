import { sql } from "drizzle-orm";
import type { PgDialect } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { env } from "@/lib/env";
import * as schema from "./schema";
import { type Options, sturdyClient } from "./sturdy-client";
import { writeQuery } from "./write-query";

const connect = (url: string, { connection, ...more }: Options = {}) =>
  sturdyClient(url, {
    max: 8,
    onnotice() {},
    backoff: () => 0.1,
    connection: {
      role: "rattledrum_app",
      statement_timeout: 3_000,
      lock_timeout: 1_000,
      application_name: "rattledrum",
      ...connection,
    },
    ...more,
  });
const open = (url: string) => drizzle(connect(url), { schema, casing: "snake_case" });

/**
 * A pool that plans every statement once, without looking at its values, and then only runs it. Its questions wait in one
 * line for the next connection that is free: one at most waits behind a slow one, and few of them share the processors.
 * What `writeQuery` can write is not left to Drizzle's dialect.
 */
function openReadPool(url: string): Database {
  const client = connect(url, {
    max: env().DATABASE_CONNECTIONS,
    max_pipeline: 1,
    connection: { plan_cache_mode: "force_generic_plan" },
  });
  const { unsafe } = client;
  const prepared: typeof unsafe = (text, values, options) => unsafe(text, values, { ...options, prepare: true });
  const opened = drizzle(Object.assign(client, { unsafe: prepared }), { schema, casing: "snake_case" });
  const dialect: PgDialect = Reflect.get(opened, "dialect");
  const { sqlToQuery } = dialect;
  dialect.sqlToQuery = (statement, source) => writeQuery(statement) ?? sqlToQuery.call(dialect, statement, source);
  return opened;
}

type Database = ReturnType<typeof open>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** The pool, or a transaction on it: every read and command takes either. */
export type Db = Database | Tx;

const globals = globalThis as typeof globalThis & { rattledrumPools?: Map<string, Database> };

/** One pool of a kind a process, however often this file is bundled; opened at first use. */
const pool = (kind: string, make: (url: string) => Database): Database =>
  new Proxy({} as Database, {
    get(_, name) {
      globals.rattledrumPools ??= new Map();
      const opened = globals.rattledrumPools.get(kind) ?? make(databaseUrl());
      globals.rattledrumPools.set(kind, opened);
      const value = Reflect.get(opened, name);
      return typeof value === "function" ? value.bind(opened) : value;
    },
  });

function databaseUrl(): string {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  return url;
}

/** For commands, and for reads whose best plan depends on what is asked. */
export const database: Database = pool("database", open);

/** For what public pages read again and again: four times less work than planning each time anew. Never for writes. */
export const readPool: Database = pool("read", openReadPool);

/** Closes the pools when there are any. */
export async function closeDatabase(): Promise<void> {
  const opened = [...(globals.rattledrumPools?.values() ?? [])];
  globals.rattledrumPools?.clear();
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
