import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { freePort } from "../../server/start/market-process";

/** Whether pgbouncer is on the PATH. */
export const hasPgbouncer = (): boolean => spawnSync("pgbouncer", ["--version"]).status === 0;

export type Pgbouncer = {
  /** In transaction mode. */
  url: string;
  /** In session mode, where a client may listen for notifications. */
  sessionUrl: string;
  /** The last lines of its log, the newest last. */
  log(): string[];
  /** Leads both addresses to another server with the same login. */
  pointTo(url: string): void;
  stop(): Promise<void>;
};

/** Starts pgbouncer in front of the server of `url`, for the login of that address. */
export async function startPgbouncer(url: string, folder: string): Promise<Pgbouncer> {
  const { username, password, pathname } = new URL(url);
  const database = pathname.slice(1);
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const users = path.join(folder, "users.txt");
  const settings = path.join(folder, "pgbouncer.ini");
  const log = path.join(folder, "pgbouncer.log");
  writeFileSync(users, `"${username}" "${password}"\n`);
  const writeSettings = ({ hostname, port: serverPort }: URL) =>
    writeFileSync(
      settings,
      `[databases]
${database} = host=${hostname} port=${serverPort}
${database}_session = host=${hostname} port=${serverPort} dbname=${database} pool_mode=session pool_size=20
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = 4
max_prepared_statements = 200
unix_socket_dir =
log_connections = 0
log_disconnections = 1
`,
    );
  writeSettings(new URL(url));
  // It refuses to run as root, so another account has to read its files.
  const isRoot = process.getuid?.() === 0;
  for (const place of [path.dirname(folder), folder]) chmodSync(place, 0o755);
  const stdio = ["ignore", "ignore", openSync(log, "w")] as const;
  const child = spawn("pgbouncer", [settings], { stdio: [...stdio], ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}) });
  const pooled = Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href;
  const sessionUrl = Object.assign(new URL(pooled), { pathname: `/${database}_session` }).href;
  await untilOpen(pooled, child);
  return {
    url: pooled,
    sessionUrl,
    log: () => readFileSync(log, "utf8").trimEnd().split("\n").slice(-40),
    pointTo(other) {
      writeSettings(new URL(other));
      child.kill("SIGHUP");
    },
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function untilOpen(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice() {}, fetch_types: false });
    const isOpen = await sql`select`.then(
      () => true,
      () => false,
    );
    await sql.end({ timeout: 0 });
    if (isOpen) return;
    if (child.exitCode !== null) throw new Error("pgbouncer ended instead of opening");
    await sleep(50);
  }
}
