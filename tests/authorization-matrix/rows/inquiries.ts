import { guest } from "@/lib/core/actor";
import { claimInquiries } from "@/lib/inquiries/claim-inquiries";
import { countWaiting } from "@/lib/inquiries/count-waiting";
import { getShopInquiry } from "@/lib/inquiries/get-shop-inquiry";
import { inquiryInput } from "@/lib/inquiries/inquiry.fixture";
import { listOwnInquiries } from "@/lib/inquiries/list-own-inquiries";
import { listShopInquiries } from "@/lib/inquiries/list-shop-inquiries";
import { openGuestThread } from "@/lib/inquiries/open-guest-thread";
import { releaseInquiries } from "@/lib/inquiries/release-inquiries";
import { replyAsGuest } from "@/lib/inquiries/reply-as-guest";
import { replyAsShop } from "@/lib/inquiries/reply-as-shop";
import { reviewInquiry } from "@/lib/inquiries/review-inquiry";
import { seeInquiry } from "@/lib/inquiries/see-inquiry";
import { sendInquiry } from "@/lib/inquiries/send-inquiry";
import { listQuotes, listQuotesByLink } from "@/lib/trade/quotes/list-quotes";
import { everyone, members, type Rows, signedIn } from "../row";

export const inquiryRows: Rows = {
  sendInquiry: {
    may: everyone,
    run: (actor, { shopId, listingId }, tx) =>
      sendInquiry(actor, inquiryInput({ id: shopId }, [{ id: listingId }]), tx),
    nested: (actor, { shopId }, { listingId }, tx) =>
      sendInquiry(actor, inquiryInput({ id: shopId }, [{ id: listingId }]), tx),
    isOpen: true,
  },
  openGuestThread: { may: ["linked"], isRead: true, run: (_, { token }, tx) => openGuestThread(token, "en", tx) },
  listQuotesByLink: { may: ["linked"], isRead: true, run: (_, { token }, tx) => listQuotesByLink(token, "en", tx) },
  replyAsGuest: { may: ["linked"], run: (_, { token }, tx) => replyAsGuest(guest, { token, body: "And blue?" }, tx) },
  getShopInquiry: { may: members, run: (actor, { inquiryId }, tx) => getShopInquiry(actor, inquiryId, "en", tx) },
  seeInquiry: { may: members, run: (actor, { inquiryId }, tx) => seeInquiry(actor, inquiryId, tx) },
  replyAsShop: {
    may: members,
    run: (actor, { inquiryId }, tx) => replyAsShop(actor, { inquiryId, body: "Gladly." }, tx),
  },
  reviewInquiry: {
    may: members,
    run: (actor, { inquiryId }, tx) => reviewInquiry(actor, { inquiryId, verdict: "spam" }, tx),
  },
  releaseInquiries: {
    may: members,
    run: (actor, { shopId, inquiryId }, tx) =>
      releaseInquiries(actor, { shopId, which: "chosen", inquiryIds: [inquiryId] }, tx),
    isOfShop: true,
  },
  listShopInquiries: {
    may: members,
    run: (actor, { shopId }, tx) => listShopInquiries(actor, { shopId, filter: "all", reader: "en" }, tx),
    isOfShop: true,
  },
  countWaiting: { may: members, run: (actor, { shopId }, tx) => countWaiting(actor, shopId, tx), isOfShop: true },
  listQuotes: { may: members, run: (actor, { inquiryId }, tx) => listQuotes(actor, inquiryId, "en", tx) },
  listOwnInquiries: { may: signedIn, run: (actor, _, tx) => listOwnInquiries(actor, "en", tx), isOwn: true },
  claimInquiries: { may: signedIn, run: (actor, _, tx) => claimInquiries(actor, tx), isOwn: true },
};
