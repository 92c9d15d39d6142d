import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket } from "@/db/testing";
import { runNextJob } from "@/jobs/run-job";
import { enqueue } from "../events/job";
import { getRates } from "./get-rates";
import { jsonRates } from "./rates-source";
import { refreshRates } from "./refresh-rates";

vi.stubEnv("LOG_LEVEL", "silent");

const now = new Date("2026-11-26T06:00:00Z");
const asOf = "2026-11-26";
let answer: { status: number; body: string };
let server: Server;
const source = () => jsonRates(`http://localhost:${(server.address() as AddressInfo).port}/usd.json`);
const respond = (body: unknown, status = 200) => {
  answer = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
};

beforeAll(() => {
  server = createServer((_, response) => response.writeHead(answer.status).end(answer.body)).listen(0);
});
afterAll(() => {
  server.close();
});

/** Runs `work` with a market of its own, its initial rates, and the tags that it invalidates. */
const withMarket = (work: (db: Db, purged: string[]) => Promise<void>) => () =>
  inEmptyMarket(async (ownerUrl) => {
    const client = postgres(ownerUrl, { max: 3, onnotice() {} });
    const purged: string[] = [];
    try {
      await loadReference(client);
      const subscription = await client.listen("documents", (tags) => purged.push(tags));
      await work(drizzle(client, { schema, casing: "snake_case" }) as unknown as Db, purged);
      await subscription.unlisten();
    } finally {
      await client.end();
    }
  });

describe("refreshing rates", () => {
  test(
    "stores a valid table and invalidates pages with prices; the same table again changes nothing",
    withMarket(async (db, purged) => {
      const { perUsd } = await getRates(db);
      respond({ asOf, perUsd: { ...perUsd, EUR: 0.9, PKR: 280, GBP: 0.76 } });
      await refreshRates(source(), db, now);
      expect(await getRates(db)).toEqual({ asOf, perUsd: { ...perUsd, EUR: 0.9, PKR: 280 } });
      await vi.waitFor(() => expect(purged).toEqual(["rates"]));
      await refreshRates(source(), db, now);
      respond({ asOf, perUsd: { ...perUsd, EUR: 0.91 } });
      await refreshRates(source(), db, now);
      await vi.waitFor(() => expect(purged).toEqual(["rates", "rates"]));
    }),
  );

  test(
    "keeps the old table if the new one is invalid or missing",
    withMarket(async (db, purged) => {
      const before = await getRates(db);
      const { ZAR: _, ...withoutRand } = before.perUsd;
      const answers: [body: unknown, status: number, reason: RegExp][] = [
        [{ asOf, perUsd: withoutRand }, 200, /refused: it has no ZAR/],
        [{ asOf, perUsd: { ...before.perUsd, EUR: 1.2 } }, 200, /refused: EUR jumps from 0.866 to 1.2/],
        [{ asOf, perUsd: { ...before.perUsd, EUR: -1 } }, 200, /refused: EUR is -1/],
        [{ ...before, asOf: "2020-01-01" }, 200, /refused: it is of 2020-01-01/],
        [{ ...before, asOf: "2026-11-28" }, 200, /refused: it is of 2026-11-28, which is still to come/],
        [{ rates: before.perUsd }, 200, /gives no table/],
        [{ asOf: "today", perUsd: before.perUsd }, 200, /gives no table/],
        ["<html>", 200, /JSON/],
        ["", 503, /answers 503/],
      ];
      for (const [body, status, reason] of answers) {
        respond(body, status);
        await expect(refreshRates(source(), db, now), String(reason)).rejects.toThrow(reason);
      }
      await expect(refreshRates(jsonRates("http://localhost:1/"), db, now)).rejects.toThrow();
      expect(await getRates(db)).toEqual(before);
      expect(purged).toEqual([]);
    }),
  );

  test(
    "without a source changes nothing",
    withMarket(async (db) => {
      const before = await getRates(db);
      await refreshRates(undefined, db, now);
      expect(await getRates(db)).toEqual(before);
    }),
  );

  test(
    "leaves a failed job for a refused table, and retries an unavailable source",
    withMarket(async (db) => {
      const { perUsd } = await getRates(db);
      const find = () => () => refreshRates(source(), db, now);
      const run = async () => {
        await enqueue([{ name: "refreshRates", eventId: null, data: {} }], db);
        await runNextJob(db, find);
        return db.query.jobs.findFirst({ orderBy: (job, { desc }) => desc(job.id) });
      };
      respond({ asOf, perUsd: { ...perUsd, RUB: 8.05 } });
      expect(await run()).toMatchObject({
        failedAt: expect.any(Date),
        lastError: "Hopeless: the table of rates was refused: RUB jumps from 80.5 to 8.05",
      });
      respond("", 503);
      expect(await run()).toMatchObject({ failedAt: null, lastError: "Error: the source of rates answers 503" });
    }),
  );
});
