import { and, desc, eq } from "drizzle-orm";
import { asShop, database } from "@/db/client";
import { assistRequests, assistSettings } from "@/db/schema";
import { makeUser } from "@/db/testing";
import { aiAssistant } from "@/lib/ai/ai-assistant";
import { runAssistRequest } from "@/lib/ai/run-assist-request";
import { env } from "@/lib/core/env";
import { failWith, openProvider } from "@/lib/translations/provider.fixture";
import { freePort, MarketProcess } from "@/server/start/market-process";
import { test as base } from "../support/world";

export type MarketWithProvider = Awaited<ReturnType<typeof startMarketWithProvider>>;

/** Tests with `market`, whose provider fails until a test sets its answer. Each worker starts one market for all of them. */
export const test = base.extend<{ market: MarketWithProvider }, { marketOfWorker: MarketWithProvider }>({
  marketOfWorker: [
    async ({ database: _ }, use) => {
      const market = await startMarketWithProvider();
      await use(market);
      await market.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  market: async ({ marketOfWorker }, use, info) => {
    // A new market process renders its first pages slowly on a busy machine.
    info.setTimeout(120_000);
    const { provider } = marketOfWorker;
    provider.requests.length = 0;
    provider.mood.answer = failWith(503);
    await use(marketOfWorker);
  },
});

/** Starts a second market process on the journeys' database, with a provider and without a worker; see `answer`. */
async function startMarketWithProvider() {
  const provider = await openProvider(failWith(503));
  const { DATABASE_URL = "", DATABASE_OWNER_URL = DATABASE_URL, AUTH_SECRET = "", DATA_DIR } = env();
  const { baseUrl, apiKey, model } = provider.settings;
  const { host } = new URL(baseUrl);
  const ai = { AI_BASE_URL: baseUrl, AI_API_KEY: apiKey, AI_MODEL: model };
  const settings = { DATABASE_URL, DATABASE_OWNER_URL, AUTH_SECRET, ...ai, WORKER: "off", DEMO: "off" };
  const market = await new MarketProcess({ dataDir: DATA_DIR, port: await freePort(), settings }).opened();
  return {
    provider,
    host,
    url: (path: string) => market.origin + path,
    /** Records the consent of a shop's owner. */
    async agreeFor(shop: { id: number }) {
      const owner = await database.transaction((tx) => makeUser({}, tx));
      const consented = { consentedHost: host, consentedBy: owner.id, consentedAt: new Date() };
      const settings = { shopId: shop.id, isOn: true, ...consented, consentNamesLicences: true };
      await asShop(shop.id, (tx) => tx.insert(assistSettings).values(settings));
    },
    /** Runs the latest waiting request of a shop, as the worker would. */
    async answer(shop: { id: number }) {
      const isWaiting = and(eq(assistRequests.shopId, shop.id), eq(assistRequests.status, "waiting"));
      const [request] = await asShop(shop.id, (tx) =>
        tx.select().from(assistRequests).where(isWaiting).orderBy(desc(assistRequests.createdAt)),
      );
      if (!request) throw new Error("the shop has no waiting request");
      const data = { shopId: shop.id, assistId: request.id };
      await runAssistRequest({ data }, aiAssistant({ ...provider.settings, cooldownMs: 0 }));
    },
    async close() {
      await market.stopped();
      await provider.close();
    },
  };
}
