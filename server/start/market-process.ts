import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { settings as allSettings } from "@/lib/core/env";
import { clusterPaths, ownerPassword, ownerUrl } from "../postgres/cluster";
import { readPidFile } from "../postgres/pid-file";
import { startArguments } from "./start-arguments";

type Options = { dataDir: string; port: number; settings?: Record<string, string> };

/** Unsets all settings: an empty one counts as unset, and overrides one in .env. */
const unset = Object.fromEntries(Object.keys(allSettings.shape).map((name) => [name, ""]));

/** Runs `npm start` in its own process, for tests and benchmarks. */
export class MarketProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly origin: string;
  output = "";

  constructor(readonly options: Options) {
    const { dataDir, port, settings } = options;
    const { PATH = "", HOME = "", PAGE_SHELLS = "" } = process.env;
    const own = { DATABASE_URL: "embedded", DATA_DIR: dataDir, PORT: String(port) };
    const given = { PATH, HOME, PAGE_SHELLS, ...own, ...settings };
    this.origin = `http://localhost:${port}`;
    this.#child = spawn(process.execPath, startArguments, {
      env: { ...unset, ...given, NODE_ENV: "production" },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (chunk) => {
        this.output += chunk;
      });
    this.#ended = once(this.#child, "close");
  }

  /** Waits until the market is open. */
  async opened(): Promise<this> {
    while (!/The market is open/.test(this.output)) {
      if (this.#child.exitCode !== null) throw new Error(`It ended instead of opening:\n${this.output}`);
      await sleep(20);
    }
    return this;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Resolves with the exit code when the process has ended; null if a signal ended it. */
  async ended(): Promise<number | null> {
    await this.#ended;
    return this.#child.exitCode;
  }

  async stopped(): Promise<number | null> {
    this.signal("SIGINT");
    return this.ended();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get postgresPid(): number {
    return Number(readFileSync(path.join(this.options.dataDir, "postgres/data/postmaster.pid"), "utf8").split("\n")[0]);
  }

  /** The address of the database at its current port, as the owner of its tables. */
  get ownerUrl(): string {
    const place = clusterPaths(this.options.dataDir);
    return ownerUrl(readPidFile(place.data)?.port ?? 0, ownerPassword(place));
  }

  get(url: string): Promise<Response> {
    return fetch(this.origin + url, { redirect: "manual" });
  }
}

/**
 * Polls until the condition holds. @returns the milliseconds that took @throws Error after the timeout, in milliseconds
 */
export async function waitUntil(condition: () => Promise<boolean>, timeout = 15_000): Promise<number> {
  const from = performance.now();
  while (!(await condition().catch(() => false))) {
    if (performance.now() - from > timeout) throw new Error(`the condition did not hold within ${timeout} ms`);
    await sleep(20);
  }
  return performance.now() - from;
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
