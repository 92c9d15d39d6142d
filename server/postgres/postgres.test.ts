import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type EmbeddedPostgres, startPostgres } from "@/server/postgres";
import { canEnter } from "./account";
import { findPostmaster } from "./pid-file";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-embedded-"));
const data = path.join(folder, "postgres/data");
let server: EmbeddedPostgres;

const query = async <T extends postgres.Row>(url: string, statement: string) => {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    return await sql.unsafe<T[]>(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
};

beforeAll(async () => {
  server = await startPostgres(folder, { shared_buffers: "16MB" });
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the embedded database", () => {
  test("gives the application a login that owns nothing", async () => {
    const [who] = await query(
      server.url,
      "select rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = session_user",
    );
    expect(who).toEqual({ rolsuper: false, rolcreaterole: false, rolbypassrls: false });
    await expect(query(server.url, "create table mine ()")).rejects.toThrow("permission denied");
  });

  test("refuses a login without the password", async () => {
    await expect(query(server.ownerUrl.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toMatchObject({
      code: "28P01",
    });
  });

  test("has the same locale and encoding on every machine", async () => {
    const [row] = await query(
      server.url,
      "select lower('ÅНЖ') as lower, current_setting('server_encoding') as encoding",
    );
    expect(row).toEqual({ lower: "åнж", encoding: "UTF8" });
  });

  test("restarts on the same port after it was killed, with everything it had acknowledged", async () => {
    await query(server.ownerUrl, "create table kept as select 'acknowledged' as word");
    const killed = server.pid() ?? 0;
    process.kill(killed, "SIGKILL");
    await vi.waitUntil(() => server.pid() !== killed && existsSync(path.join(data, "postmaster.pid")), 10_000);
    await vi.waitUntil(() => query(server.ownerUrl, "select 1").catch(() => undefined), {
      timeout: 10_000,
      interval: 20,
    });
    expect(await query(server.ownerUrl, "select word from kept")).toEqual([{ word: "acknowledged" }]);
  });
});

describe("a pid file", () => {
  test("of another program is deleted", () => {
    const abandoned = mkdtempSync(path.join(folder, "abandoned-"));
    const file = path.join(abandoned, "postmaster.pid");
    writeFileSync(file, `${process.pid}\n${abandoned}\n0\n5432\n\n127.0.0.1\n\nready\n`);
    expect(findPostmaster(abandoned)).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  test("of a server that runs on this folder identifies it", () => {
    expect(findPostmaster(data)).toMatchObject({ pid: server.pid(), isReady: true });
  });
});

describe("an account", () => {
  const stranger = { uid: 4_000_000, gid: 4_000_000 };

  test("reaches a folder if it may enter all folders above it", () => {
    expect(canEnter(tmpdir(), stranger)).toBe(true);
  });

  test("does not reach a folder within one that it may not enter", () => {
    const inside = path.join(folder, "inside");
    mkdirSync(inside, { mode: 0o755 });
    expect(canEnter(inside, stranger)).toBe(false);
  });
});
