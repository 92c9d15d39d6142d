import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { env } from "@/lib/env";
import * as schema from "./schema";
import { sturdyClient } from "./sturdy-client";

const open = (url: string) =>
  drizzle(
    sturdyClient(url, {
      max: 8,
      onnotice() {},
      backoff: () => 0.1,
      connection: {
        role: "rattledrum_app",
        statement_timeout: 3_000,
        lock_timeout: 1_000,
        application_name: "rattledrum",
      },
    }),
    { schema, casing: "snake_case" },
  );

type Database = ReturnType<typeof open>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** The pool, or a transaction on it: every read and command takes either. */
export type Db = Database | Tx;

const globals = globalThis as typeof globalThis & { rattledrumDatabase?: Database };

/** One pool a process, however often this file is bundled; opened at first use. */
export const database: Database = new Proxy({} as Database, {
  get(_, name) {
    const url = env().DATABASE_URL;
    if (!globals.rattledrumDatabase && !url) throw new Error("DATABASE_URL is not set");
    globals.rattledrumDatabase ??= open(url as string);
    const value = Reflect.get(globals.rattledrumDatabase, name);
    return typeof value === "function" ? value.bind(globals.rattledrumDatabase) : value;
  },
});

/** Closes the pool when there is one. */
export const closeDatabase = () => globals.rattledrumDatabase?.$client.end({ timeout: 5 });

/** Runs `work` in a transaction that sees the tenant rows of this shop, and no other's. */
export const asShop = <T>(shopId: number, work: (tx: Tx) => Promise<T>, db: Db = database): Promise<T> =>
  within("app.shop_id", String(shopId), work, db);

/** Runs `work` in a transaction that sees the rows of this person: own memberships, own inquiries. */
export const asPerson = <T>(userId: string, work: (tx: Tx) => Promise<T>, db: Db = database): Promise<T> =>
  within("app.user_id", userId, work, db);

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
