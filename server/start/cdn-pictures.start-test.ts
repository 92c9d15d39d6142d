import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPool } from "@/db/client";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { hasVarnish, startVarnish } from "@/tests/support/start-varnish";
import { freePort, MarketProcess, waitUntil } from "./market-process";

const isInstalled = hasVarnish();
if (!isInstalled) console.log("Varnish is not installed, so pictures are not tested behind it.");

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-cdn-pictures-"));
const token = "the-token-of-the-varnish";

describe.skipIf(!isInstalled)("pictures behind Varnish", () => {
  let market: MarketProcess;
  let varnish: Awaited<ReturnType<typeof startVarnish>>;
  let pool: ReturnType<typeof openPool>;
  let origin: string;
  const dataDir = path.join(folder, "data");

  beforeAll(async () => {
    await copyDemoMarket(dataDir);
    const [port, marketPort] = [await freePort(), await freePort()];
    origin = `http://localhost:${port}`;
    const cdn = { CDN_PURGE_URL: `${origin}/`, CDN_PURGE_FORM: "varnish", CDN_PURGE_TOKEN: token };
    const settings = { SITE_URL: origin, TRUSTED_PROXY: "on", ...cdn };
    market = await new MarketProcess({ dataDir, port: marketPort, settings }).opened();
    varnish = await startVarnish(path.join(folder, "varnish"), { port, marketPort, token });
    pool = openPool(market.ownerUrl);
  });

  afterAll(async () => {
    await pool?.$client.end();
    await varnish?.stop();
    if (market?.isRunning) await market.stopped();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = async (name: string) => {
    const response = await fetch(`${origin}/media/${name}`);
    await response.arrayBuffer();
    return response;
  };
  const isHit = (response: Response) => (response.headers.get("x-varnish") ?? "").includes(" ");

  test("are stored without end, and dropped within seconds of their deletion, and no others", async () => {
    const [deleted, other] = ["0123456789abcdef01234567", "89abcdef0123456789abcdef"];
    const files = [`${deleted}-320.webp`, `${deleted}-1600.webp`, `${deleted}-social.jpg`];
    mkdirSync(path.join(dataDir, "media"), { recursive: true });
    for (const name of [...files, `${other}-320.webp`]) writeFileSync(path.join(dataDir, "media", name), name);
    for (const name of [...files, `${other}-320.webp`]) {
      await get(name);
      const again = await get(name);
      expect([again.status, isHit(again)]).toEqual([200, true]);
      expect(again.headers.get("cache-control")).toContain("immutable");
      expect(again.headers.get("surrogate-key")).toBeNull();
    }
    const [shop] = await pool.execute<{ id: string }>(sql`select id from shops order by id limit 1`);
    const data = JSON.stringify({ shopId: Number(shop?.id), keys: [deleted] });
    await pool.execute(sql`insert into events (name, shop_id, data) values ('pictures.deleted', ${shop?.id}, ${data})`);
    await pool.execute(sql`notify jobs`);
    const isGone = async () => (await Promise.all(files.map(get))).every(({ status }) => status === 404);
    await waitUntil(isGone, 60_000);
    const untouched = await get(`${other}-320.webp`);
    expect([untouched.status, isHit(untouched)]).toEqual([200, true]);
  });
});
