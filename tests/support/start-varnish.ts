import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../../scripts/sources";

/** Whether Varnish is on the PATH. */
export const hasVarnish = (): boolean => spawnSync("varnishd", ["-V"]).status === 0;

type Options = { port: number; marketPort: number; token: string };

/** Starts Varnish with deploy/varnish/market.vcl in front of a market. Its cache is empty. */
export async function startVarnish(
  folder: string,
  { port, marketPort, token }: Options,
): Promise<{ stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  // Its workers run as another user if root starts it.
  for (const place of [path.dirname(folder), folder]) chmodSync(place, 0o755);
  const file = path.join(folder, "market.vcl");
  const vcl = readFileSync(`${root}deploy/varnish/market.vcl`, "utf8");
  writeFileSync(file, vcl.replace('.port = "3000"', `.port = "${marketPort}"`));
  const places = ["-a", `127.0.0.1:${port}`, "-n", path.join(folder, "state"), "-s", "malloc,32m"];
  const child = spawn("varnishd", ["-F", "-f", file, ...places, "-p", "http_gzip_support=off"], {
    env: { ...process.env, CDN_PURGE_TOKEN: token },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  while (!(await fetch(`http://127.0.0.1:${port}/`, { method: "PURGE" }).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`Varnish ended instead of listening:\n${output}`);
    await sleep(50);
  }
  return {
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** Forwards purges to Varnish at `origin`, and answers 503 instead while `isRefusing` returns true. */
export function forwardPurges(origin: string, port: number, isRefusing: () => boolean): Server {
  return createServer(async ({ method = "", headers }, response) => {
    const { authorization = "", "surrogate-key": keys = "" } = headers;
    const forwarded = { authorization, "surrogate-key": String(keys) };
    const forward = () => fetch(origin, { method, headers: forwarded }).then(({ status }) => status);
    // The market repeats its last purges after Varnish has stopped.
    const status = isRefusing() ? 503 : await forward().catch(() => 502);
    response.writeHead(status).end();
  }).listen(port, "127.0.0.1");
}
