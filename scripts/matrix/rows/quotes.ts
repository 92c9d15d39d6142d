import { randomUUID } from "node:crypto";
import { guest } from "@/lib/accounts/actor";
import { findBoard } from "@/lib/factory/find-board";
import { touchBoard } from "@/lib/factory/touch-board";
import { guestToken } from "@/lib/inquiries/guest-token";
import { getRates } from "@/lib/market/get-rates";
import { acceptQuote } from "@/lib/quotes/accept-quote";
import { counterQuote } from "@/lib/quotes/counter-quote";
import { draftQuote } from "@/lib/quotes/draft-quote";
import { getOfferBasis } from "@/lib/quotes/get-offer-basis";
import { listAskedDesigns, listQuotable } from "@/lib/quotes/list-quotable";
import { offering } from "@/lib/quotes/quote.fixture";
import { rejectQuote } from "@/lib/quotes/reject-quote";
import { sendQuote } from "@/lib/quotes/send-quote";
import { sendQuotes } from "@/lib/quotes/send-quotes";
import { takeCounter } from "@/lib/quotes/take-counter";
import { withdrawQuote } from "@/lib/quotes/withdraw-quote";
import type { Things } from "../cast";
import { managers, members, type Rows } from "../row";

type Offered = Pick<Things, "inquiryId" | "listingId">;
const offer = ({ inquiryId, listingId }: Offered) =>
  offering({ inquiry: { id: inquiryId }, listing: { id: listingId } });
const sent = (things: Offered) => ({ ...offer(things), after: 1, key: randomUUID() });
const forMany = ({ inquiryId, listingId, shopId }: Things) => {
  const { lines, port, workingDays, inquiryId: of, ...terms } = offer({ inquiryId, listingId });
  return { ...terms, shopId, listingId, inquiryIds: [of], price: undefined, key: randomUUID() };
};
const other = { price: { 1: 700 }, quantity: {}, words: undefined };
const counter = (token: string, quoteId: string) => ({ ...other, token, quoteId });
const board = { backlog: 0, stock: 0, setupDays: 1, checkDays: 1, transferDays: 0, lines: [] };

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
    run: async (actor, on, tx) => sendQuotes(actor, forMany(on), await getRates(tx), tx),
    nested: async (actor, own, { listingId }, tx) =>
      sendQuotes(actor, forMany({ ...own, listingId }), await getRates(tx), tx),
  },
  withdrawQuote: {
    may: managers,
    run: (actor, { inquiryId, quoteId }, tx) => withdrawQuote(actor, { inquiryId, quoteId }, tx),
    nested: (actor, { inquiryId }, { quoteId }, tx) => withdrawQuote(actor, { inquiryId, quoteId }, tx),
  },
  takeCounter: {
    may: managers,
    run: async (actor, { inquiryId, quoteId }, tx) => {
      await counterQuote(guest, counter(guestToken(inquiryId), quoteId), tx);
      return takeCounter(actor, { inquiryId, quoteId }, tx);
    },
    nested: (actor, { inquiryId }, { quoteId }, tx) => takeCounter(actor, { inquiryId, quoteId }, tx),
  },
  getOfferBasis: {
    may: members,
    run: (actor, { inquiryId, listingId }, tx) =>
      getOfferBasis(actor, { inquiryId, listingIds: [listingId], reader: "en" }, tx),
  },
  listAskedDesigns: {
    may: members,
    run: (actor, { shopId }, tx) => listAskedDesigns(actor, { shopId, reader: "en" }, tx),
    isOfShop: true,
  },
  listQuotable: {
    may: members,
    run: (actor, { shopId, listingId }, tx) => listQuotable(actor, { shopId, listingId }, tx),
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
  counterQuote: {
    may: ["linked"],
    run: (actor, { token, quoteId }, tx) => counterQuote(actor, counter(token, quoteId), tx),
    nested: (actor, { token }, { quoteId }, tx) => counterQuote(actor, counter(token, quoteId), tx),
  },
  findBoard: { may: members, run: (actor, { shopId }, tx) => findBoard(actor, shopId, tx), isOfShop: true },
  touchBoard: {
    may: managers,
    run: (actor, { shopId }, tx) => touchBoard(actor, { ...board, shopId }, tx),
    isOfShop: true,
  },
};
