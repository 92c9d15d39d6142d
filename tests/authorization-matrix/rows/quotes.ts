import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { makeActor } from "@/db/testing";
import { type Actor, guest } from "@/lib/core/actor";
import { guestToken } from "@/lib/inquiries/guest-token";
import { getRates } from "@/lib/market/get-rates";
import { acceptCounteroffer } from "@/lib/trade/quotes/accept-counteroffer";
import { acceptQuote } from "@/lib/trade/quotes/accept-quote";
import { approveQuote } from "@/lib/trade/quotes/approve-quote";
import { draftQuote } from "@/lib/trade/quotes/draft-quote";
import { getOfferBasis } from "@/lib/trade/quotes/get-offer-basis";
import { getQuotingRules } from "@/lib/trade/quotes/get-quoting-rules";
import { listQuotableInquiries, listQuotableListings } from "@/lib/trade/quotes/list-quotable";
import { listTriage } from "@/lib/trade/quotes/list-triage";
import { listWaitingQuotes } from "@/lib/trade/quotes/list-waiting-quotes";
import { draftQuoteInput } from "@/lib/trade/quotes/quote.fixture";
import { recallQuotes } from "@/lib/trade/quotes/recall-quotes";
import { rejectQuote } from "@/lib/trade/quotes/reject-quote";
import { requestApproval } from "@/lib/trade/quotes/request-approval";
import { sendCounteroffer } from "@/lib/trade/quotes/send-counteroffer";
import { sendQuote } from "@/lib/trade/quotes/send-quote";
import { previewQuotes, sendQuotes } from "@/lib/trade/quotes/send-quotes";
import { setQuotingRules } from "@/lib/trade/quotes/set-quoting-rules";
import { withdrawQuote } from "@/lib/trade/quotes/withdraw-quote";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

type Offered = Pick<ShopRows, "inquiryId" | "listingId">;
const offer = ({ inquiryId, listingId }: Offered) =>
  draftQuoteInput({ inquiry: { id: inquiryId }, listing: { id: listingId } });
const sent = (things: Offered) => ({ ...offer(things), after: 1, key: randomUUID() });
const forMany = ({ inquiryId, listingId, shopId }: ShopRows) => {
  const { lines, port, workingDays, inquiryId: of, ...terms } = offer({ inquiryId, listingId });
  return { ...terms, shopId, listingId, inquiryIds: [of], price: undefined, key: randomUUID() };
};
const confirmed = async (actor: Actor, on: ShopRows, tx: Tx) => {
  const form = forMany(on);
  const { confirmed } = await previewQuotes(actor, form, await getRates(tx), tx);
  return { ...form, confirmed };
};
const other = { price: { 1: 700 }, quantity: {}, words: undefined };
const counter = (token: string, quoteId: string) => ({ ...other, token, quoteId });

export const quoteRows: Rows = {
  draftQuote: {
    may: members,
    run: (actor, on, tx) => draftQuote(actor, offer(on), tx),
    nested: (actor, { inquiryId }, { listingId }, tx) => draftQuote(actor, offer({ inquiryId, listingId }), tx),
  },
  sendQuote: {
    may: managers,
    run: (actor, on, tx) => sendQuote(actor, sent(on), tx),
    nested: (actor, { inquiryId }, { listingId }, tx) => sendQuote(actor, sent({ inquiryId, listingId }), tx),
  },
  sendQuotes: {
    may: managers,
    run: async (actor, on, tx) => sendQuotes(actor, await confirmed(actor, on, tx), await getRates(tx), tx),
    nested: async (actor, own, { listingId }, tx) =>
      sendQuotes(actor, forMany({ ...own, listingId }), await getRates(tx), tx),
  },
  previewQuotes: {
    may: managers,
    run: async (actor, on, tx) => previewQuotes(actor, forMany(on), await getRates(tx), tx),
    nested: async (actor, own, { listingId }, tx) =>
      previewQuotes(actor, forMany({ ...own, listingId }), await getRates(tx), tx),
  },
  recallQuotes: {
    may: managers,
    run: (actor, { shopId }, tx) => recallQuotes(actor, { shopId, batchId: randomUUID() }, tx),
    isOfShop: true,
  },
  listWaitingQuotes: {
    may: members,
    run: (actor, { shopId }, tx) => listWaitingQuotes(actor, { shopId, reader: "en" }, tx),
    isOfShop: true,
  },
  withdrawQuote: {
    may: managers,
    run: (actor, { inquiryId, quoteId }, tx) => withdrawQuote(actor, { inquiryId, quoteId }, tx),
    nested: (actor, { inquiryId }, { quoteId }, tx) => withdrawQuote(actor, { inquiryId, quoteId }, tx),
  },
  acceptCounteroffer: {
    may: managers,
    run: async (actor, { inquiryId, quoteId }, tx) => {
      await sendCounteroffer(guest, counter(guestToken(inquiryId), quoteId), tx);
      return acceptCounteroffer(actor, { inquiryId, quoteId }, tx);
    },
    nested: (actor, { inquiryId }, { quoteId }, tx) => acceptCounteroffer(actor, { inquiryId, quoteId }, tx),
  },
  getOfferBasis: {
    may: members,
    run: (actor, { inquiryId, listingId }, tx) =>
      getOfferBasis(actor, { inquiryId, listingIds: [listingId], reader: "en" }, tx),
  },
  listQuotableListings: {
    may: members,
    run: (actor, { shopId }, tx) => listQuotableListings(actor, { shopId, reader: "en" }, tx),
    isOfShop: true,
  },
  listQuotableInquiries: {
    may: members,
    run: (actor, { shopId, listingId }, tx) => listQuotableInquiries(actor, { shopId, listingId }, tx),
    isOfShop: true,
  },
  acceptQuote: {
    may: ["linked"],
    run: (actor, { token, quoteId }, tx) => acceptQuote(actor, { token, quoteId }, tx),
    nested: (actor, { token }, { quoteId }, tx) => acceptQuote(actor, { token, quoteId }, tx),
  },
  rejectQuote: {
    may: ["linked"],
    run: (actor, { token, quoteId }, tx) => rejectQuote(actor, { token, quoteId, reason: undefined }, tx),
    nested: (actor, { token }, { quoteId }, tx) => rejectQuote(actor, { token, quoteId, reason: undefined }, tx),
  },
  sendCounteroffer: {
    may: ["linked"],
    run: (actor, { token, quoteId }, tx) => sendCounteroffer(actor, counter(token, quoteId), tx),
    nested: (actor, { token }, { quoteId }, tx) => sendCounteroffer(actor, counter(token, quoteId), tx),
  },
  requestApproval: {
    may: members,
    run: (actor, on, tx) => requestApproval(actor, offer(on), tx),
    nested: (actor, { inquiryId }, { listingId }, tx) => requestApproval(actor, offer({ inquiryId, listingId }), tx),
  },
  approveQuote: {
    may: managers,
    run: async (actor, on, tx) => {
      const assistant = await makeActor({ [on.shopId]: "assistant" }, tx);
      const { quoteId } = await requestApproval(assistant, offer(on), tx).catch(() => ({ quoteId: randomUUID() }));
      return approveQuote(actor, { inquiryId: on.inquiryId, quoteId }, tx);
    },
    nested: (actor, { inquiryId }, { quoteId }, tx) => approveQuote(actor, { inquiryId, quoteId }, tx),
  },
  listTriage: {
    may: members,
    run: (actor, { shopId }, tx) => listTriage(actor, { shopId, reader: "en" }, tx),
    isOfShop: true,
  },
  getQuotingRules: { may: members, run: (actor, { shopId }, tx) => getQuotingRules(actor, shopId, tx), isOfShop: true },
  setQuotingRules: {
    may: managers,
    run: (actor, { shopId }, tx) => setQuotingRules(actor, { shopId, assistantsQuote: true, percentOff: 5 }, tx),
    isOfShop: true,
  },
};
