import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { root } from "../../scripts/sources";
import { startArguments } from "../../server/start/start-arguments";
import { copyDemoMarket } from "../runner/prepared-markets";

type Trial = { settings?: Record<string, string>; onLog?: (logged: string) => void };

/**
 * Starts a copy of the demo market in `folder`, as `npm start` does, and waits until it is ready. `onLog` gets its log
 * lines.
 */
export async function startDemoMarket(folder: string, port: number, { settings, onLog }: Trial = {}) {
  await copyDemoMarket(folder);
  const url = `http://localhost:${port}`;
  const own = { DATA_DIR: folder, PORT: String(port), SITE_URL: url, DATABASE_URL: "embedded" };
  const env = { ...process.env, ...own, ...settings };
  const server = spawn(process.execPath, startArguments, {
    cwd: root,
    env,
    stdio: ["inherit", "inherit", "pipe"],
  });
  server.stderr.pipe(process.stderr, { end: false });
  if (onLog) createInterface(server.stderr).on("line", onLog);
  const ended = once(server, "exit");
  const until = Date.now() + 420_000;
  for (;;) {
    const isReady = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) break;
    if (Date.now() > until || server.exitCode !== null) throw new Error("the market did not open");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return {
    url,
    async close(): Promise<void> {
      server.kill("SIGTERM");
      await ended;
    },
  };
}
