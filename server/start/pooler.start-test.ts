import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { hasPgbouncer, startPgbouncer } from "@/tests/support/start-pgbouncer";
import { type EmbeddedPostgres, startPostgres } from "../postgres";
import { freePort, MarketProcess, waitUntil } from "./market-process";

const isInstalled = hasPgbouncer();
if (!isInstalled) console.log("pgbouncer is not installed, so the market is not tested behind it.");

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-pooler-"));
const dataDir = path.join(folder, "data");

describe.skipIf(!isInstalled)("a market behind pgbouncer in transaction mode", () => {
  let database: EmbeddedPostgres;
  let owner: postgres.Sql;
  let pooler: Awaited<ReturnType<typeof startPgbouncer>>;
  let market: MarketProcess;

  const open = async () => {
    const settings = {
      DATABASE_URL: pooler.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_LISTEN_URL: database.url,
      LOG_LEVEL: "warn",
    };
    return new MarketProcess({ dataDir, port: await freePort(), settings });
  };

  beforeAll(async () => {
    await copyDemoMarket(dataDir);
    database = await startPostgres(dataDir);
    owner = postgres(database.ownerUrl, { max: 1, onnotice() {} });
    pooler = await startPgbouncer(database.url, path.join(folder, "pgbouncer"));
  });

  afterAll(async () => {
    if (market?.isRunning) await market.stopped();
    await pooler?.stop();
    await owner?.end();
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("names the statements that give the login its parameters, and opens once they were run", async () => {
    const refused = await open();
    expect(await refused.ended()).toBe(1);
    const statements = [...refused.output.matchAll(/alter role .*;/g)].map(([statement]) => statement);
    expect(statements).toHaveLength(3);
    for (const statement of statements) await owner.unsafe(statement);
    await owner`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${new URL(pooler.url).username}`;
    market = await (await open()).opened();
  });

  test("renders pages, and renders them again as soon as a transaction invalidates them", async () => {
    const from = async () => {
      const response = await market.get("/en");
      expect(response.status).toBe(200);
      await response.text();
      return response.headers.get("x-document");
    };
    await waitUntil(async () => (await from()) === "hit");
    await waitUntil(async () => {
      await owner`select pg_notify('documents', 'home')`;
      return (await from()) === "miss";
    });
  });

  test("runs jobs, with the application's rights and timeouts", async () => {
    const [job] = await owner<{ id: string }[]>`
      insert into jobs (name, data) values ('sweep', '{}') returning id`;
    await waitUntil(async () => {
      const [row] = await owner`select from jobs where id = ${job?.id ?? ""} and done_at is not null`;
      return row !== undefined;
    });
    expect(market.output).not.toMatch(/"level":"error"|documents\.deaf/);
  });
});
