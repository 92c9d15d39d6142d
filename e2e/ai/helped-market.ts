import { and, desc, eq } from "drizzle-orm";
import { asShop, database } from "@/db/client";
import { assistRequests, assistSettings } from "@/db/schema";
import { makeUser } from "@/db/testing";
import { aiAssistant } from "@/lib/ai/ai-assistant";
import { answerAssist } from "@/lib/ai/run-assist-request";
import { env } from "@/lib/core/env";
import { failing, openProvider } from "@/lib/translations/provider.fixture";
import { freePort, MarketProcess } from "@/server/start/market-process";

/** A second process over the journeys' own database, which has a provider. What the worker does, `answer` does. */
export async function openHelpedMarket() {
  const provider = await openProvider(failing(503));
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
    /** The owner of a shop has agreed that it is helped. */
    async agreeFor(shop: { id: number }) {
      const owner = await database.transaction((tx) => makeUser({}, tx));
      const consent = { isOn: true, toldHost: host, consentedBy: owner.id, consentedAt: new Date() };
      await asShop(shop.id, (tx) => tx.insert(assistSettings).values({ shopId: shop.id, ...consent }));
    },
    /** Answers the question of a shop that waits. */
    async answer(shop: { id: number }) {
      const isWaiting = and(eq(assistRequests.shopId, shop.id), eq(assistRequests.status, "waiting"));
      const [question] = await asShop(shop.id, (tx) =>
        tx.select().from(assistRequests).where(isWaiting).orderBy(desc(assistRequests.createdAt)),
      );
      if (!question) throw new Error("nobody asks");
      const data = { shopId: shop.id, assistId: question.id };
      await answerAssist({ data }, aiAssistant({ ...provider.settings, cooldownMs: 0 }));
    },
    async close() {
      await market.stopped();
      await provider.close();
    },
  };
}
