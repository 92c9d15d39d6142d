import type { ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/core/log";
import { isAlive, signal, waitUntilEnded } from "../start/processes";
import { type Account, spawnAs } from "./account";
import { type ClusterPaths, describeClusterFailure } from "./cluster";
import { findPostmaster, type Postmaster, readPidFile } from "./pid-file";

/** Milliseconds that a server may take to start or stop, recovery after a crash included. */
const timeout = 30_000;

export type Settings = Record<string, string | number>;
const settings: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "256MB",
  max_connections: 100,
  jit: "off",
  random_page_cost: 1.1,
  max_parallel_workers_per_gather: 0,
  timezone: "UTC",
  log_timezone: "UTC",
};

/** Starts or adopts one postmaster on a data folder, restarts it if it dies, and stops it. */
export class Server {
  #pid: number | undefined;
  #isStopping = false;
  #restart: Promise<void> | undefined;
  port = 0;

  constructor(
    readonly place: ClusterPaths,
    readonly binaries: string,
    readonly account: Account | undefined,
    readonly extra: Settings = {},
  ) {}

  get pid() {
    return this.#pid;
  }

  /** Resolves when the server accepts connections. @throws StartFailure */
  async start(): Promise<void> {
    const orphan = findPostmaster(this.place.data);
    const adopted = orphan && (await this.#untilReady(orphan.pid, () => !isAlive(orphan.pid)));
    if (adopted) {
      this.port = adopted.port;
      this.#watch(adopted.pid, waitUntilEnded(adopted.pid));
      return;
    }
    if (orphan && isAlive(orphan.pid)) await end(orphan.pid, "SIGQUIT");
    for (let attempt = 1; ; attempt++) {
      this.port = await freePort();
      if (await this.#launch()) return;
      if (attempt === 3) throw describeClusterFailure(this.place);
    }
  }

  /** Ends all sessions and shuts down with a checkpoint. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#restart;
    if (this.#pid) await end(this.#pid, "SIGINT");
  }

  /** Kills the server as in a crash; nothing acknowledged is lost. */
  kill(): void {
    this.#isStopping = true;
    if (this.#pid) signal(this.#pid, "SIGQUIT");
  }

  /** Returns false if the server ended before it was ready. */
  async #launch(): Promise<boolean> {
    const options = Object.entries({ ...settings, ...this.extra, port: this.port });
    const output = openSync(this.place.log, "a", 0o600);
    const child = spawnAs(
      this.account,
      path.join(this.binaries, "bin", "postgres"),
      ["-D", this.place.data, ...options.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      // In its own session the server does not receive Ctrl-C, so running requests can finish.
      { stdio: ["ignore", output, output], detached: true, cwd: this.place.folder },
    );
    closeSync(output);
    const ended = exitOf(child);
    let isGone = false;
    ended.then(() => {
      isGone = true;
    });
    this.#pid = child.pid;
    if (!child.pid || !(await this.#untilReady(child.pid, () => isGone))) return false;
    this.#watch(child.pid, ended);
    return true;
  }

  async #untilReady(pid: number, isGone: () => boolean): Promise<Postmaster | undefined> {
    for (const until = Date.now() + timeout; Date.now() < until && !isGone(); await sleep(20)) {
      const entries = readPidFile(this.place.data);
      if (entries?.pid === pid && entries.isReady) return entries;
    }
    return undefined;
  }

  #watch(pid: number, gone: Promise<void>) {
    this.#pid = pid;
    gone.then(() => {
      if (!this.#isStopping) this.#restart = this.#restartAfter(pid);
    });
  }

  /**
   * Restarts on the same port, which every pool knows. Retries while children of the old server hold its shared memory.
   */
  async #restartAfter(pid: number) {
    log.warn("postgres.died", { pid });
    for (let pause = 50; !this.#isStopping; pause = Math.min(pause * 2, 5_000)) {
      findPostmaster(this.place.data);
      if (await this.#launch()) {
        log.warn("postgres.revived", { pid: this.pid });
        return;
      }
      await sleep(pause);
    }
  }
}

const exitOf = (child: ChildProcess) =>
  new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()));

async function end(pid: number, how: "SIGINT" | "SIGQUIT") {
  signal(pid, how);
  await waitUntilEnded(pid, timeout);
  if (!isAlive(pid)) return;
  signal(pid, "SIGQUIT");
  await waitUntilEnded(pid, 5_000);
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
