import { spawnSync } from "node:child_process";
import net from "node:net";
import path from "node:path";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { closeDatabase, database } from "./client";
import { type Options, openSocket } from "./resilient-postgres";
import { rateLimits } from "./schema";

/**
 * Each of these shows that postgres.js still has a defect which our client works around. Where one fails after an
 * update, the defect is fixed: remove the test and the workaround.
 */
const url = process.env.DATABASE_URL || "";
const ownerUrl = process.env.DATABASE_OWNER_URL || url;
const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
afterAll(async () => {
  await owner.end();
  await closeDatabase();
});

const openPlain = (options: Options & { socket?: unknown } = {}) => {
  const client = postgres(url, { max: 1, fetch_types: false, onnotice() {}, ...options } as Options);
  onTestFinished(() => client.end({ timeout: 0 }));
  return client;
};

describe("postgres.js without our client", () => {
  const run = (defect: string) =>
    spawnSync(
      process.execPath,
      [path.join(import.meta.dirname, "postgres-defects.fixture.mjs"), defect, url, ownerUrl],
      {
        encoding: "utf8",
        timeout: 50_000,
      },
    );

  test("ends the process by a rollback on a closed connection (#1066, #1154, #1208)", () => {
    const { status, stdout, stderr } = run("rollback-after-close");
    expect(stderr).toContain("Cannot read properties of null (reading 'write')");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });

  test("ends the process where its statement that fetches types fails (#1192)", () => {
    const { status, stdout, stderr } = run("canceled-fetch-of-types");
    expect(stderr).toContain("PostgresError: canceled");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });

  test("runs the rest of a lost transaction on the next connection (#1216)", async () => {
    const sql = openPlain();
    const key = `defect-${Date.now()}-${Math.random()}`;
    let reconnected = () => {};
    let finished = () => {};
    const reconnection = new Promise<void>((resolve) => (reconnected = resolve));
    const end = new Promise<void>((resolve) => (finished = resolve));
    const transaction = sql.begin(async (inside) => {
      const [row] = await inside`select pg_backend_pid() as pid`;
      await owner`select pg_terminate_backend(${row?.pid}, 5000)`;
      await reconnection;
      await inside`insert into rate_limits (key, count, window_ends_at) values (${key}, 1, now())`;
      finished();
    });
    await expect(transaction).rejects.toThrow();
    const query = () => sql`select 1`;
    await query().catch(query);
    reconnected();
    await end;
    expect(await database.delete(rateLimits).where(eq(rateLimits.key, key)).returning()).toHaveLength(1);
  });

  test("rejects the first statement after a fatal error with that error (#1223)", async () => {
    const sql = openPlain();
    const [row] = await sql`select pg_backend_pid() as pid`;
    const running = sql`select pg_sleep(20)`.execute().catch((error) => error.code);
    await owner`select pg_terminate_backend(${row?.pid}, 5000)`;
    expect(await running).toBe("CONNECTION_CLOSED");
    await expect(sql`select 1`).rejects.toMatchObject({ severity: "FATAL", code: "57P01" });
    expect(await sql`select 1 as one`).toMatchObject([{ one: 1 }]);
  });

  test("ends the process by a transaction on a busy connection where max_pipeline is 1 (#1189)", () => {
    const { status, stdout, stderr } = run("begin-behind-statement");
    expect(stderr).toContain("Cannot read properties of undefined (reading 'queue')");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });
});

describe("a connection that closes while a write is scheduled", () => {
  /** Closes the socket between the moment in which a statement is scheduled and that in which it is written. */
  const selectAfterClose = async (open: (options: { host: string[]; port: number[] }) => net.Socket) => {
    const sockets: net.Socket[] = [];
    const socket = (options: { host: string[]; port: number[] }) => {
      const opened = open(options);
      sockets.push(opened);
      return opened;
    };
    const sql = openPlain({ connect_timeout: 2, backoff: () => 0.01, socket });
    await sql`select 1`;
    const lost = sql`select 1`.execute().catch((error) => error.code);
    await new Promise<void>((resolve) => process.nextTick(resolve));
    sockets[0]?.destroy().emit("close", false);
    expect(await lost).toBe("CONNECTION_CLOSED");
    return sql`select 1 as one`;
  };

  test("never writes again with a plain socket (pull requests #1209 and #1215)", async () => {
    const open = ({ host, port }: { host: string[]; port: number[] }) => net.connect(port[0] ?? 0, host[0]);
    await expect(selectAfterClose(open)).rejects.toMatchObject({ code: "CONNECT_TIMEOUT" });
  });

  test("recovers with ours", async () => {
    expect(await selectAfterClose(openSocket)).toMatchObject([{ one: 1 }]);
  });
});
