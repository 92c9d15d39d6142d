import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Db } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { inMarketWithReferenceData } from "@/db/testing";
import type { Cdn } from "@/lib/core/cdn-settings";
import { openCdnServer } from "./cdn-server.fixture";
import { requestPurge } from "./request-purge";
import { sendPurges } from "./send-purges";

vi.stubEnv("LOG_LEVEL", "silent");

let server: Awaited<ReturnType<typeof openCdnServer>>;
const token = "the-token-of-the-cdn";
const cdn = (form: Cdn["form"]): Cdn => ({ form, urls: [server.url], token });

beforeAll(async () => {
  server = await openCdnServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  server.mood.status = 200;
});

describe("a request to purge", () => {
  test("has the form of each CDN", async () => {
    for (const form of ["fastly", "cloudflare", "varnish"] as const) await requestPurge(cdn(form), ["home", "shop:7"]);
    const [fastly, cloudflare, varnish] = server.requests;
    expect(fastly).toMatchObject({ method: "POST", url: "/purge", headers: { "fastly-key": token } });
    expect(JSON.parse(fastly?.body ?? "")).toEqual({ surrogate_keys: ["home", "shop:7"] });
    expect(cloudflare).toMatchObject({ method: "POST", headers: { authorization: `Bearer ${token}` } });
    expect(JSON.parse(cloudflare?.body ?? "")).toEqual({ tags: ["home", "shop:7"] });
    expect(varnish).toMatchObject({
      method: "PURGE",
      headers: { authorization: `Bearer ${token}`, "surrogate-key": "home shop:7" },
    });
  });

  test("has at most as many keys as the CDN takes, and goes to each of its servers", async () => {
    const keys = Array.from({ length: 257 }, (_, n) => `listing:${n}`);
    await requestPurge({ ...cdn("cloudflare"), urls: [server.url, `${server.url}/2`] }, keys);
    expect(server.requests.map(({ url, body }) => [url, JSON.parse(body).tags.length])).toEqual([
      ["/purge", 100],
      ["/purge/2", 100],
      ["/purge", 100],
      ["/purge/2", 100],
      ["/purge", 57],
      ["/purge/2", 57],
    ]);
  });

  test("fails unless the CDN confirms it", async () => {
    server.mood.status = 401;
    await expect(requestPurge(cdn("fastly"), ["home"])).rejects.toThrow("401");
  });
});

describe("the purge of a change", () => {
  const makeDue = (db: Db) => db.execute(sql`update cdn_purges set due_at = now()`);
  const waiting = async (db: Db) => {
    const rows = await db.execute<{ tags: string[]; is_repeat: boolean; seconds: number }>(sql`
      select to_jsonb(tags) as tags, is_repeat, extract(epoch from due_at - now())::float8 as seconds from cdn_purges order by id`);
    return [...rows];
  };

  test("is written with the change where a CDN is set, sent in one request with others, and repeated once", () =>
    inMarketWithReferenceData(async (db) => {
      await purgeDocuments(db, "home");
      expect(await waiting(db)).toEqual([]);
      vi.stubEnv("CDN_PURGE_URL", server.url);
      await purgeDocuments(db, "home", "listing:41", "home");
      await db.transaction((tx) => purgeDocuments(tx, "home", "handle:a b"));
      await db.transaction((tx) => purgeDocuments(tx, "rates").then(() => tx.rollback())).catch(() => {});
      vi.stubEnv("CDN_PURGE_URL", "");
      const bySeveral = await Promise.all([1, 2, 3].map(() => sendPurges(cdn("varnish"), db)));
      expect(bySeveral.filter(Boolean)).toEqual(["sent"]);
      expect(server.requests.map(({ headers }) => headers["surrogate-key"])).toEqual(["home listing:41 handle:a%20b"]);

      const repeats = await waiting(db);
      expect(repeats.map(({ is_repeat }) => is_repeat)).toEqual([true, true]);
      expect(repeats[0]?.seconds).toBeGreaterThan(3);
      expect(await sendPurges(cdn("varnish"), db)).toBeUndefined();
      await makeDue(db);
      expect(await sendPurges(cdn("varnish"), db)).toBe("sent");
      expect(server.requests).toHaveLength(2);
      expect(await waiting(db)).toEqual([]);
    }));

  test("is retried until the CDN confirms it, and dropped after three hours", () =>
    inMarketWithReferenceData(async (db, owner) => {
      await owner`insert into cdn_purges (tags, created_at) values
        ('{home}', now()), ('{rates}', now() - interval '30 minutes'), ('{search}', now() - interval '4 hours')`;
      server.mood.status = 503;
      expect(await sendPurges(cdn("fastly"), db)).toBe("failed");
      const [home, rates, ...others] = await waiting(db);
      expect(others).toEqual([]);
      expect([home?.tags, home?.is_repeat, rates?.tags]).toEqual([["home"], false, ["rates"]]);
      expect(home?.seconds).toBeLessThanOrEqual(1);
      expect(rates?.seconds).toBeGreaterThan(40);
      server.mood.status = 200;
      await makeDue(db);
      await sendPurges(cdn("fastly"), db);
      expect(JSON.parse(server.requests.at(-1)?.body ?? "")).toEqual({ surrogate_keys: ["home", "rates"] });
    }));

  test("of more than a thousand tags drops every page", () =>
    inMarketWithReferenceData(async (db, owner) => {
      await owner`insert into cdn_purges (tags) select array_agg('listing:' || n) from generate_series(1, 1001) n`;
      await sendPurges(cdn("fastly"), db);
      expect(server.requests.map(({ body }) => JSON.parse(body))).toEqual([{ surrogate_keys: ["all"] }]);
    }));
});
