import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asShop, openPool, type Tx } from "@/db/client";
import type { ListingStatus } from "@/db/schema";
import { changeStatus } from "@/lib/catalogue/change-status";
import { getListingForUpdate } from "@/lib/catalogue/own-listing";
import { refreshPublicPages } from "@/lib/catalogue/refresh-public-pages";
import type { Actor } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import { browserArguments, findBrowser } from "@/scripts/find-browser";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { forwardPurges, hasVarnish, startVarnish } from "@/tests/support/start-varnish";
import { waitForJobs } from "@/tests/support/wait-for-jobs";
import { freePort, MarketProcess, waitUntil } from "./market-process";

const isInstalled = hasVarnish();
if (!isInstalled) console.log("Varnish is not installed, so the market is not tested behind it.");

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-cdn-"));
const token = "the-token-of-the-varnish";
const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";

describe.skipIf(!isInstalled)("a market behind Varnish with deploy/varnish/market.vcl", () => {
  let market: MarketProcess;
  let varnish: Awaited<ReturnType<typeof startVarnish>>;
  /** Forwards purges to Varnish, or refuses them while `isRefusing`. */
  let gate: Server;
  let isRefusing = false;
  let pool: ReturnType<typeof openPool>;
  let origin: string;
  let metrics: string;
  /** A listing and its page, which no other test changes. */
  let listing: { id: number; shopId: number; categoryId: number };
  let address: string;

  const get = (url: string, headers: Record<string, string> = {}) =>
    fetch(origin + url, { redirect: "manual", headers });
  /** Whether Varnish had the page: its header names two requests then. */
  const isHit = (response: Response) => (response.headers.get("x-varnish") ?? "").includes(" ");

  beforeAll(async () => {
    const dataDir = path.join(folder, "data");
    await copyDemoMarket(dataDir);
    const ports = await Promise.all(Array.from({ length: 4 }, freePort));
    const [port, marketPort, gatePort, metricsPort] = ports as [number, number, number, number];
    origin = `http://localhost:${port}`;
    metrics = `http://localhost:${metricsPort}/metrics`;
    gate = forwardPurges(origin, gatePort, () => isRefusing);
    const settings = {
      SITE_URL: origin,
      TRUSTED_PROXY: "on",
      METRICS_PORT: String(metricsPort),
      CDN_PURGE_URL: `http://127.0.0.1:${gatePort}/`,
      CDN_PURGE_FORM: "varnish",
      CDN_PURGE_TOKEN: token,
    };
    market = await new MarketProcess({ dataDir, port: marketPort, settings }).opened();
    varnish = await startVarnish(path.join(folder, "varnish"), { port, marketPort, token });
    pool = openPool(market.ownerUrl);
    vi.stubEnv("CDN_PURGE_URL", settings.CDN_PURGE_URL);
    // Scheduled jobs write many rows that the tests write as well.
    await waitForJobs(market.ownerUrl, 120_000);
    const [row] = await pool.execute<{ id: string; shop_id: string; category_id: number; slug: string }>(sql`
      select l.id, l.shop_id, l.category_id, t.slug from shown_listings l
      join listing_texts t on t.listing_id = l.id and t.locale = 'en'
      where l.status = 'published' and l.currency = 'CNY' order by l.id limit 1`);
    if (!row) throw new Error("the demo market has no listing");
    listing = { id: Number(row.id), shopId: Number(row.shop_id), categoryId: Number(row.category_id) };
    address = paths.listing("en", { id: listing.id, slug: row.slug });
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    gate?.close();
    await pool?.$client.end();
    await varnish?.stop();
    if (market?.isRunning) await market.stopped();
    rmSync(folder, { recursive: true, force: true });
  });

  const inShop = (work: (tx: Tx) => Promise<void>) => asShop(listing.shopId, work, pool);
  async function setPrice(fen: number): Promise<void> {
    await inShop(async (tx) => {
      await tx.execute(sql`update price_tiers set unit_price = ${fen} where listing_id = ${listing.id}`);
      await refreshPublicPages(listing, tx);
    });
  }

  async function setStatus(to: ListingStatus, event: "listing.hidden" | "listing.resumed"): Promise<void> {
    await inShop(async (tx) => {
      const [user] = await tx.execute<{ id: string }>(sql`select id from users limit 1`);
      const memberships = [{ shopId: listing.shopId, role: "owner" as const }];
      const actor: Actor = { kind: "user", userId: user?.id ?? "", locale: "zh", memberships, isOperator: false };
      const own = await getListingForUpdate(actor, { shopId: listing.shopId, listingId: listing.id }, tx);
      await changeStatus(actor, own, { from: [own.status], to, event }, tx);
    });
  }

  const isShown = (price: string) => async () => (await (await get(`${address}?currency=CNY`)).text()).includes(price);

  test("serves a public page from Varnish, to a visitor with a cookie as well, in each encoding", async () => {
    for (const encoding of ["br", "gzip", "identity"]) {
      await (await get("/en/industries", { "accept-encoding": encoding })).text();
      const again = await get("/en/industries", { "accept-encoding": encoding, cookie: "locale=zh; session=1" });
      expect([again.status, isHit(again), again.headers.get("age")]).toEqual([200, true, expect.stringMatching(/\d/)]);
      expect(again.headers.get("content-encoding") ?? "identity").toBe(encoding);
      expect(again.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect([again.headers.get("surrogate-key"), again.headers.get("surrogate-control")]).toEqual([null, null]);
      expect(await again.text()).toContain("</html>");
    }
  });

  test("shows a price within two seconds of its change", async () => {
    for (const [fen, price] of [
      [77_701, "777.01"],
      [88_802, "888.02"],
      [99_903, "999.03"],
    ] as const) {
      await waitUntil(async () => isHit(await get(`${address}?currency=CNY`)));
      await setPrice(fen);
      expect(await waitUntil(isShown(price))).toBeLessThan(2_000);
    }
  });

  test("answers 404 for a hidden design within two seconds, from Varnish, and the page once it is restored", async () => {
    await waitUntil(async () => isHit(await get(address)));
    const statusIs = (status: number) => async () => (await get(address)).status === status;
    await setStatus("under_review", "listing.hidden");
    expect(await waitUntil(statusIs(404))).toBeLessThan(2_000);
    await waitUntil(async () => isHit(await get(address)));
    await setStatus("published", "listing.resumed");
    expect(await waitUntil(statusIs(200))).toBeLessThan(2_000);
  });

  test("never stores a private page", async () => {
    for (const url of ["/en/sign-in", "/en/inquiry-list", "/en/workspace", "/api/visitor", "/"])
      for (const cookie of ["", "", "session=1"]) {
        const response = await get(url, { cookie });
        await response.text();
        expect([url, isHit(response), response.headers.get("cache-control")]).toEqual([
          url,
          false,
          expect.stringMatching(/private|no-store/),
        ]);
      }
  });

  test("retries a purge that is refused, and counts it", async () => {
    await waitUntil(async () => isHit(await get(`${address}?currency=CNY`)));
    const failedOnes = async () =>
      Number(/^rattledrum_cdn_purges_failed_total (\d+)/m.exec(await (await fetch(metrics)).text())?.[1]);
    const before = await failedOnes();
    isRefusing = true;
    await setPrice(55_504);
    await waitUntil(async () => (await failedOnes()) > before);
    expect(await isShown("555.04")()).toBe(false);
    isRefusing = false;
    expect(await waitUntil(isShown("555.04"))).toBeLessThan(3_000);
  });

  test("refuses purges of others", async () => {
    for (const authorization of ["", "Bearer ", "Bearer the-token-of-another"])
      expect(
        (await fetch(origin, { method: "PURGE", headers: { authorization, "surrogate-key": "all" } })).status,
      ).toBe(403);
  });

  test("counts the visits that browsers report, and not the requests", async () => {
    let browser: Browser | undefined;
    const visits = async () => (await inVisits())[0]?.views ?? 0;
    const inVisits = () =>
      pool.transaction((tx) =>
        asShop(
          listing.shopId,
          (inside) =>
            inside.execute<{ views: number }>(sql`
              select sum(views)::int as views from visit_days where listing_id = ${listing.id} and source = 'market'`),
          tx,
        ),
      );
    const before = await visits();
    try {
      browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
      const page = await browser.newPage({ userAgent: phone });
      await page.goto(`${origin}/en/industries`);
      await page.evaluate((to) => document.querySelector("main a")?.setAttribute("href", to), address);
      await page.locator("main a").first().click();
      await page.waitForURL(`${origin}${address}`);
      await waitUntil(async () => (await visits()) > before);
      expect(await visits()).toBe(before + 1);
    } finally {
      await browser?.close();
    }
  });
});
