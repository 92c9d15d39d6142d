import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries, sourcingQuotes } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { guest } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { openGuestThread } from "@/lib/inquiries/open-guest-thread";
import { listQuotes, listQuotesByLink } from "../quotes/list-quotes";
import { ageSourcingRequest } from "./age-sourcing-request";
import { chooseSourcingQuote } from "./choose-sourcing-quote";
import { endSourcingRequest } from "./end-sourcing-request";
import { openSourcingRequest } from "./open-sourcing-request";
import { quoteSourcingRequest } from "./quote-sourcing-request";
import { makeRequest, sealedQuoteInput, setUpShop } from "./sourcing.fixture";

async function setUpQuotes(tx: Tx) {
  const makers = [await setUpShop(tx, "owner"), await setUpShop(tx, "owner")] as const;
  const [one, other] = makers;
  const sent = await makeRequest(one.listing.categoryId, [one.shop, other.shop], tx);
  const ids: string[] = [];
  for (const { shop, listing, actor } of makers) {
    const input = sealedQuoteInput(sent.requestId, listing.id, { moq: 3000 });
    ids.push((await quoteSourcingRequest(actor, { shopId: shop.id, ...input }, tx)).quoteId);
  }
  const [chosenId = "", otherId = ""] = ids;
  return { ...sent, one, other, chosenId, otherId };
}

const statusesOf = async (shop: { id: number }, tx: Tx) =>
  (await asShop(shop.id, (own) => own.select({ status: sourcingQuotes.status }).from(sourcingQuotes), tx)).map(
    ({ status }) => status,
  );

describe("choosing a sealed quote", () => {
  test(
    "opens a thread with the quote in its shop, and marks the others as not chosen",
    rolledBack(async (tx) => {
      const { requestId, token, one, other, chosenId } = await setUpQuotes(tx);
      const chosen = await chooseSourcingQuote(guest, { token, quoteId: chosenId }, tx);
      expect(await openGuestThread(chosen.token, "en", tx)).toMatchObject({
        status: "quoted",
        buyer: { name: "Beatriz Souza" },
        shop: { id: one.shop.id },
        lines: [{ listingId: one.listing.id, quantity: 2400 }],
        messages: [{ side: "buyer", locale: "pt-br" }],
      });
      const [quote] = (await listQuotesByLink(chosen.token, "pt-br", tx)) ?? [];
      expect(quote).toMatchObject({
        version: 1,
        status: "sent",
        currency: "CNY",
        incoterm: "FOB",
        places: { zh: "宁波", "pt-br": "Ningbo" },
        port: "Santos",
        workingDays: 12,
        lines: [{ quantity: 3000, unitPrice: 735, cartons: 38, cubicCentimetres: 38 * 65 * 55 * 55 }],
      });
      expect(await listQuotes(one.actor, chosen.inquiryId, "zh", tx)).toHaveLength(1);
      await expect(listQuotes(other.actor, chosen.inquiryId, "zh", tx)).rejects.toThrow(NotFound);
      expect(await statusesOf(one.shop, tx)).toEqual(["chosen"]);
      expect(await statusesOf(other.shop, tx)).toEqual(["not_chosen"]);
      expect(await openSourcingRequest(token, "en", "", tx)).toMatchObject({
        request: { status: "chosen" },
        threadToken: chosen.token,
      });
      const [recorded] = await tx.select().from(events).where(eq(events.name, "sourcing_quote.chosen"));
      expect(recorded?.data).toEqual({
        shopId: one.shop.id,
        requestId,
        quoteId: chosenId,
        inquiryId: chosen.inquiryId,
      });
    }),
  );

  test(
    "is idempotent, and refused for another quote afterwards",
    rolledBack(async (tx) => {
      const { token, one, chosenId, otherId } = await setUpQuotes(tx);
      const chosen = await chooseSourcingQuote(guest, { token, quoteId: chosenId }, tx);
      expect(await chooseSourcingQuote(guest, { token, quoteId: chosenId }, tx)).toEqual(chosen);
      await expect(chooseSourcingQuote(guest, { token, quoteId: otherId }, tx)).rejects.toThrow(
        new Refusal("sourcing.choose.another"),
      );
      expect(await asShop(one.shop.id, (own) => own.$count(inquiries), tx)).toBe(1);
    }),
  );

  test(
    "requires the link of the same request",
    rolledBack(async (tx) => {
      const { chosenId, one } = await setUpQuotes(tx);
      const stranger = await makeRequest(one.listing.categoryId, [one.shop], tx);
      for (const token of [stranger.token, "none"])
        await expect(chooseSourcingQuote(guest, { token, quoteId: chosenId }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is refused for an expired quote and for a request that is over",
    rolledBack(async (tx) => {
      const { requestId, token, one, other, chosenId } = await setUpQuotes(tx);
      const late = await makeRequest(one.listing.categoryId, [one.shop], tx);
      const input = sealedQuoteInput(late.requestId, one.listing.id, { validUntil: dayInYiwu(new Date(0)) });
      const { quoteId } = await quoteSourcingRequest(one.actor, { shopId: one.shop.id, ...input }, tx);
      await expect(chooseSourcingQuote(guest, { token: late.token, quoteId }, tx)).rejects.toThrow(
        new Refusal("sourcing.choose.gone"),
      );
      await endSourcingRequest(guest, { token, how: "withdraw" }, tx);
      await expect(chooseSourcingQuote(guest, { token, quoteId: chosenId }, tx)).rejects.toThrow(
        new Refusal("sourcing.choose.over"),
      );
      expect(await statusesOf(other.shop, tx)).toEqual(["not_chosen"]);
      expect(requestId).not.toBe(late.requestId);
    }),
  );
});

test(
  "a request closes after seven days, allows a choice for thirty more, and then expires",
  rolledBack(async (tx) => {
    const { requestId, token, other, chosenId } = await setUpQuotes(tx);
    const age = (days: number) =>
      ageSourcingRequest(
        { id: 1, name: "ageSourcingRequest", eventId: null, data: { requestId } },
        new Date(Date.now() + days * 86_400_000),
        tx,
      );
    const status = async () => (await openSourcingRequest(token, "en", "", tx))?.request.status;
    await age(6.9);
    expect(await status()).toBe("open");
    await age(7.1);
    await age(7.1);
    expect(await status()).toBe("closed");
    await age(29);
    expect(await status()).toBe("closed");
    await age(30.1);
    expect(await status()).toBe("expired");
    expect(await statusesOf(other.shop, tx)).toEqual(["expired"]);
    await expect(chooseSourcingQuote(guest, { token, quoteId: chosenId }, tx)).rejects.toThrow(
      new Refusal("sourcing.choose.over"),
    );
  }),
);
