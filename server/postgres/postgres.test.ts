import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type EmbeddedPostgres, startPostgres } from "@/server/postgres";
import { canReach } from "./account";
import { findOrphan } from "./pid-file";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-embedded-"));
const data = path.join(folder, "postgres/data");
let server: EmbeddedPostgres;

const ask = async <T extends postgres.Row>(url: string, query: string) => {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    return await sql.unsafe<T[]>(query);
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
  test("lets the application in as somebody who owns nothing", async () => {
    const [who] = await ask(
      server.url,
      "select rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = session_user",
    );
    expect(who).toEqual({ rolsuper: false, rolcreaterole: false, rolbypassrls: false });
    await expect(ask(server.url, "create table mine ()")).rejects.toThrow("permission denied");
  });

  test("lets nobody in without the password", async () => {
    await expect(ask(server.ownerUrl.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toMatchObject({
      code: "28P01",
    });
  });

  test("sorts and folds letters of every language the same on every machine", async () => {
    const [row] = await ask(server.url, "select lower('ÅНЖ') as lower, current_setting('server_encoding') as encoding");
    expect(row).toEqual({ lower: "åнж", encoding: "UTF8" });
  });

  test("comes back on the same port after it was killed, with everything it had acknowledged", async () => {
    await ask(server.ownerUrl, "create table kept as select 'acknowledged' as word");
    const killed = server.pid() ?? 0;
    process.kill(killed, "SIGKILL");
    await vi.waitUntil(() => server.pid() !== killed && existsSync(path.join(data, "postmaster.pid")), 10_000);
    await vi.waitUntil(() => ask(server.ownerUrl, "select 1").catch(() => undefined), {
      timeout: 10_000,
      interval: 20,
    });
    expect(await ask(server.ownerUrl, "select word from kept")).toEqual([{ word: "acknowledged" }]);
  });
});

describe("a pid file", () => {
  test("of a stranger is deleted", () => {
    const abandoned = mkdtempSync(path.join(folder, "abandoned-"));
    const file = path.join(abandoned, "postmaster.pid");
    writeFileSync(file, `${process.pid}\n${abandoned}\n0\n5432\n\n127.0.0.1\n\nready\n`);
    expect(findOrphan(abandoned)).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  test("of a server that runs on this folder leads to it", () => {
    expect(findOrphan(data)).toMatchObject({ pid: server.pid(), isReady: true });
  });
});

describe("an account", () => {
  const stranger = { uid: 4_000_000, gid: 4_000_000 };

  test("reaches what every folder on the way lets it enter", () => {
    expect(canReach(tmpdir(), stranger)).toBe(true);
  });

  test("does not reach what lies in a folder of others", () => {
    const inside = path.join(folder, "inside");
    mkdirSync(inside, { mode: 0o755 });
    expect(canReach(inside, stranger)).toBe(false);
  });
});
