import postgres from "postgres";
import { sessionParameters } from "@/db/client";
import type { Env } from "@/lib/core/env";
import { type EmbeddedPostgres, startPostgres } from "../postgres";
import { describeDatabaseFailure, StartFailure } from "./failure";

export type RunningDatabase = { url: string; ownerUrl: string; embedded?: EmbeddedPostgres };

/** Starts the embedded server, or connects to the one of DATABASE_URL and checks its version. @throws StartFailure */
export async function openDatabase(env: Env): Promise<RunningDatabase> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl = url } = env;
  if (!url || !ownerUrl) {
    const embedded = await startPostgres(env.DATA_DIR);
    return { url: embedded.url, ownerUrl: embedded.ownerUrl, embedded };
  }
  const setting = ownerUrl === url ? "DATABASE_URL" : "DATABASE_OWNER_URL";
  await withConnection(ownerUrl, setting, {}, async (sql) => {
    const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    if ((row?.version ?? 0) < 170_000)
      throw new StartFailure(`${setting} leads to an old PostgreSQL: use version 17 or 18.`);
  });
  return { url, ownerUrl };
}

/**
 * Checks that the application's login may use the role that migrations created for it; that it does so by itself behind
 * a pooler, which is there when `listenUrl` is set. @throws StartFailure
 */
export async function checkLogin({ url }: RunningDatabase, listenUrl?: string): Promise<void> {
  if (listenUrl) return checkPooledLogin(url, listenUrl);
  await withConnection(url, "DATABASE_URL", { role: sessionParameters.role }, async (sql) => {
    await sql`select from shops limit 1`;
  });
}

async function checkPooledLogin(url: string, listenUrl: string): Promise<void> {
  await withConnection(listenUrl, "DATABASE_LISTEN_URL", {}, (sql) => sql`select`);
  await withConnection(url, "DATABASE_URL", {}, async (sql) => {
    const [login] = await sql<{ name: string; hasParameters: boolean }[]>`
      select session_user::text as name, current_user = ${sessionParameters.role}
        and (select bool_and(setting::int > 0) from pg_settings where name in ('statement_timeout', 'lock_timeout'))
        as "hasParameters"`;
    if (login?.hasParameters) return;
    const statements = Object.entries(sessionParameters).map(
      ([parameter, value]) => `alter role ${login?.name} set ${parameter} = ${value};`,
    );
    throw new StartFailure(
      `Behind a pooler the login needs its own parameters. Run these as its creator, then reconnect the pooler:\n\n  ${statements.join("\n  ")}`,
    );
  });
}

/** Runs the migrations and loads the reference data. @throws StartFailure */
export async function migrate({ url, ownerUrl, embedded }: RunningDatabase): Promise<void> {
  const { migrateDatabase, UnknownMigrations } = await import("../../db/migrate");
  const { loadReference } = await import("../../db/reference/load");
  try {
    await migrateDatabase(ownerUrl);
    await withConnection(ownerUrl, "DATABASE_OWNER_URL", {}, async (sql) => {
      await loadReference(sql);
      await grantRole(new URL(url).username, sql);
    });
  } catch (error) {
    if (error instanceof UnknownMigrations)
      throw new StartFailure(
        `${error.message}: start that version, or ${embedded ? "move the folder postgres out of DATA_DIR" : "use an empty database"}.`,
      );
    const cause = error instanceof Error && error.cause ? error.cause : error;
    throw describeDatabaseFailure(cause, "DATABASE_OWNER_URL", ownerUrl) ?? error;
  }
}

/** Grants the application's role, which migrations created, to the login of the application. */
async function grantRole(login: string, sql: postgres.Sql) {
  const [known] = await sql<{ isMember: boolean }[]>`
    select pg_has_role(oid, 'rattledrum_app', 'member') as "isMember" from pg_roles where rolname = ${login}`;
  if (known && !known.isMember) await sql`grant rattledrum_app to ${sql(login)}`;
}

async function withConnection(
  url: string,
  setting: string,
  connection: Record<string, string>,
  work: (sql: postgres.Sql) => Promise<unknown>,
) {
  const sql = postgres(url, { max: 1, connection, connect_timeout: 10, onnotice() {} });
  try {
    await work(sql);
  } catch (error) {
    throw describeDatabaseFailure(error, setting, url) ?? error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
