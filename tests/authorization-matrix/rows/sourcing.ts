import type { Tx } from "@/db/client";
import { guest } from "@/lib/core/actor";
import { guestToken } from "@/lib/inquiries/guest-token";
import { chooseSourcingQuote } from "@/lib/trade/sourcing/choose-sourcing-quote";
import { confirmSourcingRequest } from "@/lib/trade/sourcing/confirm-sourcing-request";
import { countInvitations } from "@/lib/trade/sourcing/count-invitations";
import { endSourcingRequest } from "@/lib/trade/sourcing/end-sourcing-request";
import { getInvitation } from "@/lib/trade/sourcing/get-invitation";
import { emailProof } from "@/lib/trade/sourcing/link";
import { listInvitations } from "@/lib/trade/sourcing/list-invitations";
import { listOwnSourcingRequests } from "@/lib/trade/sourcing/list-own-sourcing-requests";
import { openSourcingRequest } from "@/lib/trade/sourcing/open-sourcing-request";
import { quoteSourcingRequest } from "@/lib/trade/sourcing/quote-sourcing-request";
import { sendSourcingRequest } from "@/lib/trade/sourcing/send-sourcing-request";
import {
  makeRequest,
  quoteOfOwner,
  sealedQuoteInput,
  sourcingRequestInput,
} from "@/lib/trade/sourcing/sourcing.fixture";
import { withdrawSourcingQuote } from "@/lib/trade/sourcing/withdraw-sourcing-quote";
import type { ShopRows } from "../cast";
import { everyone, managers, members, type Rows, signedIn } from "../row";

async function aCategory(tx: Tx): Promise<number> {
  const found = await tx.query.categories.findFirst({ where: (each, { isNotNull }) => isNotNull(each.parentId) });
  return found?.id ?? 0;
}

/**
 * Creates a request that the shop was invited to. The person with the inquiry's private link gets the request's too.
 */
export async function makeRequestFor({ shopId, inquiryId, token }: ShopRows, tx: Tx) {
  const sent = await makeRequest(await aCategory(tx), [{ id: shopId }], tx);
  return { requestId: sent.requestId, token: token === guestToken(inquiryId) ? sent.token : token };
}

export const sourcingRows: Rows = {
  sendSourcingRequest: {
    may: everyone,
    run: async (actor, _, tx) => sendSourcingRequest(actor, sourcingRequestInput(await aCategory(tx)), tx),
    isOpen: true,
  },
  openSourcingRequest: {
    may: ["linked"],
    isRead: true,
    run: async (_, on, tx) => openSourcingRequest((await makeRequestFor(on, tx)).token, "en", "", tx),
  },
  confirmSourcingRequest: {
    may: ["linked"],
    run: async (_, on, tx) => {
      const { requestId, token } = await makeRequestFor(on, tx);
      return confirmSourcingRequest(guest, { token, proof: emailProof(requestId) }, tx);
    },
  },
  endSourcingRequest: {
    may: ["linked"],
    run: async (_, on, tx) =>
      endSourcingRequest(guest, { token: (await makeRequestFor(on, tx)).token, how: "close" }, tx),
  },
  chooseSourcingQuote: {
    may: ["linked"],
    run: async (_, on, tx) => {
      const { requestId, token } = await makeRequestFor(on, tx);
      const quoteId = on.listingId === 1 ? requestId : await quoteOfOwner(on, requestId, tx);
      return chooseSourcingQuote(guest, { token, quoteId }, tx);
    },
    nested: async (_, on, foreign, tx) => {
      const { token } = await makeRequestFor(on, tx);
      const other = await makeRequestFor(foreign, tx);
      const quoteId = await quoteOfOwner(foreign, other.requestId, tx);
      return chooseSourcingQuote(guest, { token, quoteId }, tx);
    },
  },
  quoteSourcingRequest: {
    may: managers,
    run: async (actor, on, tx) => {
      const { requestId } = await makeRequestFor(on, tx);
      return quoteSourcingRequest(actor, { shopId: on.shopId, ...sealedQuoteInput(requestId, on.listingId) }, tx);
    },
    nested: async (actor, on, foreign, tx) => {
      const { requestId } = await makeRequestFor(on, tx);
      return quoteSourcingRequest(actor, { shopId: on.shopId, ...sealedQuoteInput(requestId, foreign.listingId) }, tx);
    },
  },
  withdrawSourcingQuote: {
    may: managers,
    run: async (actor, on, tx) =>
      withdrawSourcingQuote(actor, { shopId: on.shopId, requestId: (await makeRequestFor(on, tx)).requestId }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      withdrawSourcingQuote(actor, { shopId, requestId: (await makeRequestFor(foreign, tx)).requestId }, tx),
    isOfShop: true,
  },
  getInvitation: {
    may: members,
    run: async (actor, on, tx) =>
      getInvitation(actor, { shopId: on.shopId, requestId: (await makeRequestFor(on, tx)).requestId }, "en", tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      getInvitation(actor, { shopId, requestId: (await makeRequestFor(foreign, tx)).requestId }, "en", tx),
    isOfShop: true,
  },
  "listInvitations, to requests": {
    may: members,
    run: (actor, { shopId }, tx) => listInvitations(actor, shopId, "en", tx),
    isOfShop: true,
  },
  countInvitations: {
    may: members,
    run: (actor, { shopId }, tx) => countInvitations(actor, shopId, tx),
    isOfShop: true,
  },
  listOwnSourcingRequests: {
    may: signedIn,
    run: (actor, _, tx) => listOwnSourcingRequests(actor, "en", tx),
    isOwn: true,
  },
};
