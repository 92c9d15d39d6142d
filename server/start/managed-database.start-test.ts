import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPool } from "@/db/client";
import { readEnv } from "@/lib/core/env";
import { backUp } from "../backup/back-up";
import { restore } from "../backup/restore";
import { type EmbeddedPostgres, startPostgres } from "../postgres";
import { checkLogin, migrate, openDatabase } from "./database";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-managed-"));
let server: EmbeddedPostgres;

beforeAll(async () => {
  server = await startPostgres(folder);
  // A managed server does not know the application's role yet.
  await run(["drop role rattledrum_app"]);
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const [, documented = ""] = /```sql\n(create role [^`]*)```/.exec(readFileSync("docs/operations.md", "utf8")) ?? [];

/** The address of the managed database for one of its logins. */
const urlOf = (username: string, query = "") =>
  Object.assign(new URL(server.ownerUrl), { username, password: "secret", pathname: "/managed", search: query }).href;

/** Runs statements as the superuser, and returns the rows of the last one. */
async function run(statements: readonly string[]) {
  const admin = postgres(server.ownerUrl, { max: 1, onnotice() {} });
  let rows: postgres.Row[] = [];
  for (const each of statements) rows = [...(await admin.unsafe(each))];
  await admin.end();
  return rows;
}

describe("a database whose owner may create roles and is no superuser", () => {
  test("is migrated by the owner, and opened by the login, which may use nothing but the application's role", async () => {
    const statements = documented
      .replaceAll(/\brattledrum\b/g, "managed")
      .replaceAll("…", "secret")
      .split(";")
      .filter((each) => each.trim());
    expect(statements).toHaveLength(3);
    await run(statements);
    const database = { url: urlOf("managed"), ownerUrl: urlOf("rattledrum_owner") };
    await migrate(database);
    await checkLogin(database);
    const pool = openPool(database.url);
    const [role] = await pool.execute(sql`
      select current_user, session_user, (select count(*)::int from pg_roles where rolsuper) as superusers`);
    expect(role).toEqual({ current_user: "rattledrum_app", session_user: "managed", superusers: 1 });
    await pool.$client.end({ timeout: 5 });
  });

  test("is saved by a role that passes row-level security by, and not by the owner, and restored by the owner", async () => {
    const saved = path.join(folder, "saved");
    const dataDir = path.join(folder, "none");
    await expect(backUp({ url: urlOf("rattledrum_owner"), dataDir }, saved)).rejects.toThrow(
      "This role may not read everything",
    );
    await run(["create role saver login bypassrls password 'secret' in role pg_read_all_data"]);
    rmSync(saved, { recursive: true });
    const manifest = await backUp({ url: urlOf("saver"), dataDir }, saved);
    expect(await restore({ ownerUrl: urlOf("rattledrum_owner"), dataDir }, saved)).toEqual(manifest);
  });
});

describe("a database with a certificate of its own authority", () => {
  const certificate = path.join(folder, "server.pem");
  const key = path.join(folder, "server.key");
  const settings = (query: string) =>
    readEnv({ DATABASE_URL: urlOf("managed", query), DATABASE_OWNER_URL: urlOf("rattledrum_owner", query) });

  beforeAll(async () => {
    const subject = ["-subj", "/CN=127.0.0.1", "-days", "2", "-newkey", "rsa:2048", "-nodes"];
    execFileSync("openssl", ["req", "-x509", ...subject, "-keyout", key, "-out", certificate], { stdio: "ignore" });
    const { uid, gid } = statSync(path.join(folder, "postgres/data"));
    for (const file of [certificate, key]) {
      chmodSync(file, 0o600);
      chownSync(file, uid, gid);
    }
    await run([
      `alter system set ssl_cert_file = '${certificate}'`,
      `alter system set ssl_key_file = '${key}'`,
      "alter system set ssl = on",
      "select pg_reload_conf()",
    ]);
  });

  test("is used encrypted with sslmode=require, by each kind of connection", async () => {
    const { url } = await openDatabase(settings("?sslmode=require"));
    const pool = openPool(url);
    await pool.execute(sql`select`);
    const connections = await run([
      "select ssl from pg_stat_ssl natural join pg_stat_activity where application_name = 'rattledrum'",
    ]);
    expect(connections).toEqual([{ ssl: true }]);
    await pool.$client.end({ timeout: 5 });
  });

  test("is refused with sslmode=verify-full in one sentence", async () => {
    await expect(openDatabase(settings("?sslmode=verify-full"))).rejects.toThrow("comes from an unknown authority");
  });

  test("is refused in one sentence with a parameter that PostgreSQL does not know", async () => {
    await expect(openDatabase(settings("?channel_binding=require"))).rejects.toThrow("refuses a parameter");
  });
});
