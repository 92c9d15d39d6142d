import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { startReplica } from "@/tests/support/start-replica";
import { type EmbeddedPostgres, startPostgres } from "../postgres";
import { freePort, MarketProcess, waitUntil } from "./market-process";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-replica-"));
const dataDir = path.join(folder, "data");

describe("a market whose public pages are read from a replica", () => {
  let primary: EmbeddedPostgres;
  let replica: EmbeddedPostgres;
  let owner: postgres.Sql;
  let reader: postgres.Sql;
  let market: MarketProcess;

  beforeAll(async () => {
    await copyDemoMarket(dataDir);
    primary = await startPostgres(dataDir);
    replica = await startReplica(primary, dataDir, path.join(folder, "replica"));
    owner = postgres(primary.ownerUrl, { max: 1, onnotice() {} });
    reader = postgres(replica.ownerUrl, { max: 1, onnotice() {} });
    const settings = {
      DATABASE_URL: primary.url,
      DATABASE_OWNER_URL: primary.ownerUrl,
      DATABASE_READER_URL: replica.url,
      LOG_LEVEL: "info",
    };
    market = await new MarketProcess({ dataDir, port: await freePort(), settings }).opened();
    await waitUntil(async () => market.output.includes('"replica.used"'));
  });

  afterAll(async () => {
    if (market?.isRunning) await market.stopped();
    await Promise.all([owner?.end(), reader?.end()]);
    await replica?.stop();
    await primary?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = (event: string) => market.output.split(`"${event}"`).length - 1;

  /** Commits an announcement with its notice. @returns the milliseconds until the home page shows it */
  async function publishAndWait(): Promise<number> {
    const text = `Announcement ${randomUUID()}`;
    await owner.begin(async (tx) => {
      await tx`insert into announcements (id, texts, audience, starts_at, ends_at, created_by)
        select ${randomUUID()}, ${tx.json({ en: text, zh: text })}, 'everybody', now() - interval '1 minute',
          now() + interval '1 hour', id from users limit 1`;
      await tx`select pg_notify('documents', 'announcements')`;
    });
    return waitUntil(async () => (await (await market.get("/en")).text()).includes(text));
  }

  test("renders public pages from the replica", async () => {
    expect((await market.get("/en/search?q=umbrella")).status).toBe(200);
    const [connections] = await reader<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity where application_name = 'rattledrum'`;
    expect(connections?.count).toBeGreaterThan(0);
  });

  test("shows a change within two seconds, and never an older page afterwards", async () => {
    for (let round = 0; round < 5; round++) expect(await publishAndWait()).toBeLessThan(2_000);
  });

  test("shows it in time while the replica has stopped replaying, and uses the replica once it has caught up", async () => {
    const [left, used] = [count("replica.left"), count("replica.used")];
    await reader`select pg_wal_replay_pause()`;
    expect(await publishAndWait()).toBeLessThan(2_000);
    expect(count("replica.left")).toBe(left + 1);
    await reader`select pg_wal_replay_resume()`;
    await waitUntil(async () => count("replica.used") > used);
    expect(await publishAndWait()).toBeLessThan(2_000);
  });

  test("answers every page while the replica is killed, and uses it again once it runs again", async () => {
    const [left, used] = [count("replica.left"), count("replica.used")];
    const statuses = new Set<number>();
    let requests = 0;
    const requestUntil = async (isOver: () => boolean) => {
      while (!isOver()) {
        const response = await market.get(`/en/search?q=word${requests++}`);
        await response.text();
        statuses.add(response.status);
      }
    };
    const hasLeft = () => count("replica.left") > left;
    const running = [1, 2, 3].map(() => requestUntil(hasLeft));
    process.kill(replica.pid() ?? 0, "SIGQUIT");
    await Promise.all(running);
    expect([...statuses]).toEqual([200]);
    expect(await publishAndWait()).toBeLessThan(2_000);
    await waitUntil(async () => count("replica.used") > used);
    expect(market.output).not.toMatch(/"level":"error"/);
  });
});
