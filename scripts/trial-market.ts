import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./sources";

/** A market as `npm start` opens it, with data of its own in `folder`, ready to be asked. */
export async function openMarketForTrial(folder: string, port: number) {
  const url = `http://localhost:${port}`;
  const env = { ...process.env, DATA_DIR: folder, PORT: String(port), SITE_URL: url, DATABASE_URL: "" };
  const server = spawn(process.execPath, ["--import", "tsx", "server/start.ts"], { cwd: root, env, stdio: "inherit" });
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
