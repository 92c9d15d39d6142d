import { randomUUID } from "node:crypto";
import { like } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobs } from "@/db/schema";
import { makeInquiry } from "@/db/testing";
import type { Actor } from "@/lib/core/actor";
import { getRates } from "@/lib/market/get-rates";
import type { SendQuotes } from "./input";
import { draftQuoteInput, type InquirySetup } from "./quote.fixture";
import { previewQuotes, sendQuotes } from "./send-quotes";
import { sendWaitingQuote } from "./send-waiting-quote";

export const sendQuotesInputOf = (
  world: InquirySetup,
  inquiryIds: string[],
  overrides: Partial<SendQuotes> = {},
): SendQuotes => {
  const { lines, port, workingDays, inquiryId, ...terms } = draftQuoteInput(world);
  return {
    ...terms,
    shopId: world.shop.id,
    listingId: world.listing.id,
    price: undefined,
    key: randomUUID(),
    inquiryIds,
    ...overrides,
  };
};
export const makeInquiries = async (world: InquirySetup, tx: Tx) => {
  const make = (overrides: Parameters<typeof makeInquiry>[2]) =>
    makeInquiry(world.shop, [world.listing], overrides, tx);
  return {
    french: await make({ locale: "fr", port: "Le Havre" }),
    agreed: await make({ status: "agreed" }),
    held: await make({ heldReason: "too_fast" }),
    general: await makeInquiry(world.shop, [], {}, tx),
  };
};

/** Sends the form after a preview, with the hash of the confirmed amounts. */
export async function send(actor: Actor, input: SendQuotes, tx: Tx) {
  const rates = await getRates(tx);
  const { confirmed } = await previewQuotes(actor, input, rates, tx);
  return (await sendQuotes(actor, { ...input, confirmed }, rates, tx)).results;
}
export const listWaitingJobs = (tx: Tx) =>
  tx.select().from(jobs).where(like(jobs.name, "sendWaitingQuote:%")).orderBy(jobs.id);
/** Runs the jobs that send the waiting quotes, as they run after ten minutes. */
export async function runWaitingJobs({ shop }: InquirySetup, tx: Tx) {
  for (const { data } of await listWaitingJobs(tx))
    if (data.shopId === shop.id) await sendWaitingQuote({ data: data as never }, tx);
}
