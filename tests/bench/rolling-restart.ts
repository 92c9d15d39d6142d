import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPostgres } from "@/server/postgres";
import { freePort, MarketProcess, waitUntil } from "@/server/start/market-process";
import { copyDemoMarket } from "../runner/prepared-markets";
import { startNginx } from "../support/start-nginx";

/**
 * `npm run bench:restart` restarts two processes of one market in turn, behind nginx as docs/operations.md configures
 * it, while clients ask for pages and post. It needs nginx, and ends with status 1 if a request was lost.
 */
const drainSeconds = 4;
const clients = 8;
const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-restart-"));
const agent = new Agent({ keepAlive: true, maxSockets: clients, rejectUnauthorized: false });

const port = await freePort();
const origin = `https://localhost:${port}`;
await copyDemoMarket(path.join(folder, "first"));
const database = await startPostgres(path.join(folder, "first"));
const ports = [await freePort(), await freePort()] as const;
const start = (index: number) =>
  new MarketProcess({
    dataDir: path.join(folder, index === 0 ? "first" : "second"),
    port: ports[index] as number,
    settings: {
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      SITE_URL: origin,
      AUTH_SECRET: "a secret of thirty-two characters",
      TRUSTED_PROXY: "on",
      DRAIN_SECONDS: String(drainSeconds),
      DEMO: "off",
    },
  }).opened();
const markets = [await start(0), await start(1)];
const nginx = await startNginx(path.join(folder, "nginx"), { port, marketPorts: ports });

let isEnding = false;
const counts = new Map<string, number>();
const load = Promise.all(Array.from({ length: clients }, (_, client) => visit(client)));
for (const index of [0, 1]) {
  await waitUntil(async () => total() > 2_000 * (2 * index + 1), 120_000);
  await (markets[index] as MarketProcess).stopped();
  markets[index] = await start(index);
}
await waitUntil(async () => total() >= 10_000, 240_000);
isEnding = true;
await load;
for (const [outcome, count] of counts) console.log(`${String(count).padStart(7)}  ${outcome}`);
const lost = total() - (counts.get("GET 200") ?? 0) - (counts.get("POST 415") ?? 0);
console.log(`${total()} requests during two restarts, ${lost} lost`);
process.exitCode = lost === 0 ? 0 : 1;

await nginx.stop();
agent.destroy();
for (const market of markets) await market.stopped();
await database.stop();
rmSync(folder, { recursive: true, force: true });

function total(): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Asks for pages; every tenth request posts nothing, which the market refuses with 415 and nginx may not repeat. */
async function visit(client: number) {
  for (let step = 0; !isEnding; step++) {
    const method = step % 10 === 9 ? "POST" : "GET";
    const url = method === "POST" ? "/en/about" : `/en/search?q=horse&minPrice=${client}.${step % 997}`;
    const outcome = await send(method, url).catch((error: Error) => error.message);
    counts.set(`${method} ${outcome}`, (counts.get(`${method} ${outcome}`) ?? 0) + 1);
  }
}

function send(method: string, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(origin + url, { method, agent, headers: { origin } }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
      response.once("error", reject);
    });
    sent.once("error", reject).end();
  });
}
