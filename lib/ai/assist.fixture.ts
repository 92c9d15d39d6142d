import { eq } from "drizzle-orm";
import { afterEach } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { assistRequests, assistSettings, listingTexts } from "@/db/schema";
import { makeActor, makeListing, makeShop, makeUser } from "@/db/testing";
import { openProvider, respondWith } from "../translations/provider.fixture";
import { aiAssistant } from "./ai-assistant";
import { requestDraft } from "./request-draft";
import { runAssistRequest } from "./run-assist-request";

/** Stores the owner's consent to this provider, from the page as it is or as it was before it named licences. */
export async function switchAssistOn(
  { id: shopId }: { id: number },
  host: string,
  tx: Tx,
  { consentNamesLicences = true } = {},
): Promise<void> {
  const owner = await makeUser({}, tx);
  const consented = { consentedHost: host, consentedBy: owner.id, consentedAt: new Date(), consentNamesLicences };
  await asShop(shopId, (inside) => inside.insert(assistSettings).values({ shopId, isOn: true, ...consented }), tx);
}

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

/** Creates a shop with members and a draft listing, and a provider that returns `given`. */
export async function setUpAssist(tx: Tx, answer: unknown = {}, parts: Parameters<typeof makeListing>[1] = {}) {
  const provider = await openProvider(respondWith(JSON.stringify(answer)));
  opened.push(provider);
  const shop = await makeShop({ locale: "zh" }, tx);
  const host = new URL(provider.settings.baseUrl).host;
  await switchAssistOn(shop, host, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const manager = await makeActor({ [shop.id]: "manager" }, tx);
  const listing = await makeListing(shop, { categoryId: 101, ...parts }, tx);
  const read = async (assistId: string) => {
    const [row] = await asShop(
      shop.id,
      (inside) => inside.select().from(assistRequests).where(eq(assistRequests.id, assistId)),
      tx,
    );
    if (!row) throw new Error("The request does not exist");
    return row;
  };
  const run = async (assistId: string, settings: Partial<Parameters<typeof aiAssistant>[0]> = {}) => {
    await runAssistRequest(
      { data: { shopId: shop.id, assistId } },
      aiAssistant({ ...provider.settings, cooldownMs: 0, ...settings }),
      tx,
    );
    return read(assistId);
  };
  const of = { shopId: shop.id, listingId: listing.id };
  const request = (notes = "高 25 厘米", actor = assistant) => requestDraft(actor, { ...of, notes }, tx);
  return { provider, shop, host, assistant, manager, listing, of, read, run, request };
}

/** Reads the texts of a listing in all languages. */
export const textsOf = (listing: { id: number; shopId: number }, tx: Tx) =>
  asShop(
    listing.shopId,
    (inside) => inside.select().from(listingTexts).where(eq(listingTexts.listingId, listing.id)),
    tx,
  );
