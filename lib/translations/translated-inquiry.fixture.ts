import { afterEach } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeInquiry, makeShop } from "@/db/testing";
import { getShopInquiry } from "../inquiries/get-shop-inquiry";
import { aiTranslator } from "./ai-translator";
import { openProvider } from "./provider.fixture";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

/** Opens a provider until the end of the test, with a translator that does not pause after a failure. */
export async function openTranslator(...first: Parameters<typeof openProvider>) {
  const provider = await openProvider(...first);
  opened.push(provider);
  return { ...provider, translator: aiTranslator({ ...provider.settings, pause: 0 }) };
}

/** Makes an inquiry in Portuguese to a shop that reads Chinese. */
export async function makePortugueseInquiry(tx: Tx, overrides: Parameters<typeof makeInquiry>[2] = {}) {
  const shop = await makeShop({ locale: "zh" }, tx);
  const member = await makeActor({ [shop.id]: "assistant" }, tx);
  const inquiry = await makeInquiry(shop, [], overrides, tx);
  const job = { id: 1, name: "translateMessage", eventId: null, data: { shopId: shop.id, inquiryId: inquiry.id } };
  const read = async (reader: "zh" | "pt-br" = "zh") => (await getShopInquiry(member, inquiry.id, reader, tx)).messages;
  return { shop, member, inquiry, job, read };
}
