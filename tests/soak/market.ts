import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { sessionParameters } from "@/db/client";
import { type EmbeddedPostgres, startPostgres } from "@/server/postgres";
import { freePort, MarketProcess, waitUntil } from "@/server/start/market-process";
import { signal } from "@/server/start/processes";
import { copyDemoMarket } from "../runner/prepared-markets";
import { startNginx } from "../support/start-nginx";
import { startPgbouncer } from "../support/start-pgbouncer";
import { startReplica } from "../support/start-replica";

/** Folders of DATA_DIR that processes share: see Storage in docs/operations.md. */
const sharedFolders = ["originals", "media", "attachments", "evidence", "uploads", "proformas", "archives"];

/**
 * The demo market as docs/operations.md sets it up: PostgreSQL with a replica, pgbouncer, two processes that share
 * files, and nginx with TLS in front.
 */
export class SoakMarket {
  readonly folder = mkdtempSync(path.join(tmpdir(), "rattledrum-soak-"));
  readonly #ports: number[] = [];
  readonly processes: MarketProcess[] = [];
  #nginx: Awaited<ReturnType<typeof startNginx>> | undefined;
  #pooler: Awaited<ReturnType<typeof startPgbouncer>> | undefined;
  #primary: EmbeddedPostgres | undefined;
  #replica: EmbeddedPostgres | undefined;
  origin = "";

  get primary(): EmbeddedPostgres {
    return required(this.#primary);
  }

  async open(): Promise<void> {
    const first = path.join(this.folder, "first");
    await copyDemoMarket(first);
    this.#primary = await startPostgres(first);
    await this.#giveLoginItsParameters();
    this.#replica = await startReplica(this.#primary, first, path.join(this.folder, "replica"));
    this.#pooler = await startPgbouncer(this.#primary.url, path.join(this.folder, "pgbouncer"));
    mkdirSync(path.join(this.folder, "second"));
    for (const name of sharedFolders) {
      mkdirSync(path.join(first, name), { recursive: true });
      symlinkSync(path.join(first, name), path.join(this.folder, "second", name));
    }
    const port = await freePort();
    this.origin = `https://localhost:${port}`;
    this.#ports.push(await freePort(), await freePort());
    for (const index of [0, 1]) await this.#start(index);
    const marketPorts = this.#ports as [number, number];
    this.#nginx = await startNginx(path.join(this.folder, "nginx"), { port, marketPorts });
  }

  /** What the pooler, and the errors that the processes that run now, have logged last, each with the newest last. */
  errors(): string[] {
    const lines = this.processes.flatMap(({ output }) =>
      output.split("\n").filter((line) => /"level":"error"/.test(line)),
    );
    return [...required(this.#pooler).log(), ...lines.toSorted().slice(-20)];
  }

  /** Stops a process as an upgrade does, and starts it again. */
  async restart(index: number): Promise<void> {
    await this.#process(index).stopped();
    await this.#start(index);
  }

  async killProcess(index: number): Promise<void> {
    this.#process(index).signal("SIGKILL");
    await this.#process(index).ended();
    await this.#start(index);
  }

  /** Kills the replica, which starts again by itself, and waits until both processes read from it again. */
  async killReplica(): Promise<void> {
    const replica = required(this.#replica);
    const killedAt = new Date();
    signal(replica.pid() ?? 0, "SIGQUIT");
    // A process that was not reading meanwhile does not notice.
    const isBack = async () => (await hasStartedSince(replica, killedAt)) && this.processes.every(readsReplica);
    await waitUntil(isBack, 60_000);
  }

  /** Kills PostgreSQL, which recovers and starts again by itself. */
  async killPrimary(): Promise<void> {
    const killedAt = new Date();
    signal(this.primary.pid() ?? 0, "SIGKILL");
    await waitUntil(() => hasStartedSince(this.primary, killedAt), 60_000);
    await this.#untilWritable();
  }

  /** Stops the primary, makes the replica the primary, and points pgbouncer to it. */
  async switchOver(): Promise<void> {
    const replica = required(this.#replica);
    await this.primary.stop();
    const sql = postgres(replica.ownerUrl, { max: 1, onnotice() {} });
    await sql`select pg_promote()`;
    await sql.end();
    this.#primary = replica;
    this.#replica = undefined;
    required(this.#pooler).pointTo(replica.url);
    await this.#untilWritable();
  }

  async close(): Promise<void> {
    await this.#nginx?.stop();
    for (const market of this.processes) if (market.isRunning) await market.stopped();
    await this.#pooler?.stop();
    await this.#replica?.stop();
    await this.#primary?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #start(index: number): Promise<void> {
    const pooler = required(this.#pooler);
    this.processes[index] = await new MarketProcess({
      dataDir: path.join(this.folder, index === 0 ? "first" : "second"),
      port: this.#ports[index] ?? 0,
      settings: {
        DATABASE_URL: pooler.url,
        DATABASE_OWNER_URL: this.primary.ownerUrl,
        DATABASE_LISTEN_URL: pooler.sessionUrl,
        DATABASE_READER_URL: this.#replica?.url ?? "",
        SITE_URL: this.origin,
        AUTH_SECRET: "a secret of thirty-two characters",
        TRUSTED_PROXY: "on",
        DRAIN_SECONDS: "4",
        DEMO: "off",
        LOG_LEVEL: "info",
      },
    }).opened();
  }

  /** Behind a pooler the login has to bring the role and the timeouts that the market otherwise sets itself. */
  async #giveLoginItsParameters(): Promise<void> {
    const sql = postgres(this.primary.ownerUrl, { max: 1, onnotice() {} });
    const login = sql(new URL(this.primary.url).username);
    for (const [parameter, value] of Object.entries(sessionParameters))
      await sql`alter role ${login} set ${sql(parameter)} = ${sql.unsafe(String(value))}`;
    await sql.end();
  }

  /** Waits until every process can write again. */
  async #untilWritable(): Promise<void> {
    await waitUntil(async () => {
      const ready = await Promise.all(this.processes.map((market) => market.get("/readyz")));
      return ready.every(({ ok }) => ok);
    }, 60_000);
  }

  #process(index: number): MarketProcess {
    return required(this.processes[index]);
  }
}

/** Whether the last decision of the process was to read from the replica. */
const readsReplica = ({ output }: MarketProcess): boolean =>
  output.lastIndexOf('"replica.used"') > output.lastIndexOf('"replica.left"');

async function hasStartedSince({ ownerUrl }: { ownerUrl: string }, time: Date): Promise<boolean> {
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 2, onnotice() {} });
  try {
    const [row] = await sql<{ isNew: boolean }[]>`select pg_postmaster_start_time() > ${time} as "isNew"`;
    return row?.isNew ?? false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

function required<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("the market is not open");
  return part;
}
