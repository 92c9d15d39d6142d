import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../../scripts/run";
import { root } from "../../scripts/sources";
import { startArguments } from "../../server/start/start-arguments";

const startTimeout = 420_000;

/** Starts the market as `npm start` does, on a running database and without the worker. */
export async function openMarket(database: { url: string; ownerUrl: string }, folder: string) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = {
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: folder,
    PORT: String(port),
    SITE_URL: origin,
    SITE_HOSTS: "",
    WORKER: "off",
    DEMO: "off",
  };
  const child = spawn(process.execPath, startArguments, {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  await untilReady(origin, child);
  return {
    origin,
    /** Resident megabytes of the process. */
    async memory(): Promise<number> {
      const { output } = await run("ps", ["-o", "rss=", "-p", String(child.pid)]);
      return Math.round(Number(output) / 1024);
    },
    async close(): Promise<void> {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

export type OpenMarket = Awaited<ReturnType<typeof openMarket>>;

async function untilReady(origin: string, child: ChildProcess) {
  for (const until = Date.now() + startTimeout; ; await sleep(250)) {
    const isReady = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (child.exitCode !== null || Date.now() > until) {
      child.kill("SIGTERM");
      throw new Error("the market did not open");
    }
  }
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
