import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { handovers, inquiries, messages } from "@/db/schema";
import { makeShop, makeUser } from "@/db/testing";
import type { Actor } from "@/lib/core/actor";
import { countNewInquiries } from "@/lib/inquiries/count-new-inquiries";
import { guestToken } from "@/lib/inquiries/guest-token";
import { answerHandover } from "@/lib/inquiries/threads/answer-handover";
import { assignInquiry } from "@/lib/inquiries/threads/assign-inquiry";
import { blockBuyer } from "@/lib/inquiries/threads/block-buyer";
import { blockShop } from "@/lib/inquiries/threads/block-shop";
import { confirmBuyerEmail } from "@/lib/inquiries/threads/confirm-buyer-email";
import { declineAsBuyer, declineInquiry } from "@/lib/inquiries/threads/decline-inquiry";
import { findShopInquiryId } from "@/lib/inquiries/threads/find-shop-inquiry-id";
import { markReadByBuyer, markReadByShop } from "@/lib/inquiries/threads/mark-read";
import { offerHandover } from "@/lib/inquiries/threads/offer-handover";
import { reportBuyer, reportShop } from "@/lib/inquiries/threads/report";
import { reportTranslationAsBuyer, reportTranslationAsShop } from "@/lib/inquiries/threads/report-translation";
import { revokeOwnLink } from "@/lib/inquiries/threads/revoke-own-link";
import { saveDraft } from "@/lib/inquiries/threads/save-draft";
import { subscribeAsGuest } from "@/lib/inquiries/threads/subscribe";
import { findThreadStateByLink, getShopThreadState } from "@/lib/inquiries/threads/thread-state";
import { getInboxVersion } from "@/lib/inquiries/threads/thread-version";
import { listTranslationReports, settleTranslationReport } from "@/lib/inquiries/threads/translation-reports";
import { withdrawHandover } from "@/lib/inquiries/threads/withdraw-handover";
import {
  withdrawTranslationReportAsBuyer,
  withdrawTranslationReportAsShop,
} from "@/lib/inquiries/threads/withdraw-translation-report";
import { changeConversationEmails } from "@/lib/notifications/change-conversation-emails";
import { findConversationEmails } from "@/lib/notifications/conversation-emails";
import { conversationToken } from "@/lib/notifications/conversation-token";
import type { ShopRows } from "../cast";
import { managers, members, operators, type Rows } from "../row";

const report = { reason: "other", details: undefined, messageId: undefined } as const;
const since = "2026-01-01T00:00:00Z";

export const threadRows: Rows = {
  countNewInquiries: {
    may: members,
    run: (actor, { shopId }, tx) => countNewInquiries(actor, { shopId, since }, tx),
    isOfShop: true,
  },
  getInboxVersion: { may: members, run: (actor, { shopId }, tx) => getInboxVersion(actor, shopId, tx), isOfShop: true },
  findShopInquiryId: {
    may: members,
    isRead: true,
    run: (actor, { inquiryId }, tx) => findShopInquiryId(actor, inquiryId, tx),
  },
  subscribeAsGuest: { may: ["linked"], isRead: true, run: (_, { token }, tx) => subscribeAsGuest(token, tx) },
  findThreadStateByLink: { may: ["linked"], isRead: true, run: (_, { token }, tx) => findThreadStateByLink(token, tx) },
  getShopThreadState: { may: members, run: (actor, { inquiryId }, tx) => getShopThreadState(actor, inquiryId, tx) },
  markReadByBuyer: { may: ["linked"], isRead: true, run: (_, { token }, tx) => markReadByBuyer(token, tx) },
  markReadByShop: { may: members, run: (actor, { inquiryId }, tx) => markReadByShop(actor, inquiryId, tx) },
  saveDraft: { may: members, run: (actor, { inquiryId }, tx) => saveDraft(actor, { inquiryId, body: "We can" }, tx) },
  assignInquiry: {
    may: members,
    run: (actor, { inquiryId }, tx) => assignInquiry(actor, { inquiryId, assigneeId: undefined }, tx),
  },
  declineInquiry: {
    may: members,
    run: (actor, { inquiryId }, tx) => declineInquiry(actor, { inquiryId, why: "too_few" }, tx),
  },
  declineAsBuyer: {
    may: ["linked"],
    run: (actor, { token }, tx) => declineAsBuyer(actor, { token, why: "not_needed" }, tx),
  },
  blockBuyer: {
    may: managers,
    run: (actor, { inquiryId }, tx) => blockBuyer(actor, { inquiryId, block: "block" }, tx),
  },
  blockShop: { may: ["linked"], run: (actor, { token }, tx) => blockShop(actor, { token, block: "block" }, tx) },
  revokeOwnLink: { may: ["linked"], run: (actor, { token }, tx) => revokeOwnLink(actor, { token }, tx) },
  confirmBuyerEmail: {
    may: ["linked"],
    run: (actor, { token }, tx) => confirmBuyerEmail(actor, { token, mail: "" }, tx),
  },
  findConversationEmails: {
    may: ["linked"],
    isRead: true,
    run: (_, on, tx) => findConversationEmails(mailsTokenFor(on), tx),
  },
  changeConversationEmails: {
    may: ["linked"],
    run: (actor, on, tx) => changeConversationEmails(actor, { token: mailsTokenFor(on), mails: "stop" }, tx),
  },
  reportBuyer: { may: members, run: (actor, { inquiryId }, tx) => reportBuyer(actor, { inquiryId, ...report }, tx) },
  reportShop: { may: ["linked"], run: (actor, { token }, tx) => reportShop(actor, { token, ...report }, tx) },
  reportTranslationAsBuyer: {
    may: ["linked"],
    run: async (actor, on, tx) =>
      reportTranslationAsBuyer(actor, { token: on.token, ...(await translationReport(on, tx)) }, tx),
  },
  reportTranslationAsShop: {
    may: members,
    run: async (actor, on, tx) =>
      reportTranslationAsShop(actor, { inquiryId: on.inquiryId, ...(await translationReport(on, tx)) }, tx),
  },
  withdrawTranslationReportAsBuyer: {
    may: ["linked"],
    run: (actor, { token }, tx) =>
      withdrawTranslationReportAsBuyer(actor, { token, messageId: randomUUID(), locale: "en" }, tx),
  },
  withdrawTranslationReportAsShop: {
    may: members,
    run: (actor, { inquiryId }, tx) =>
      withdrawTranslationReportAsShop(actor, { inquiryId, messageId: randomUUID(), locale: "en" }, tx),
  },
  listTranslationReports: { may: operators, run: (actor, _, tx) => listTranslationReports(actor, tx), isOwn: true },
  settleTranslationReport: {
    may: ["operator", "lead"],
    run: (actor, _, tx) => settleTranslationReport(actor, { reportId: randomUUID() }, tx),
    isOwn: true,
  },
  offerHandover: {
    may: managers,
    run: async (actor, { inquiryId }, tx) => {
      const second = await makeShop({}, tx);
      return offerHandover(asMemberOf(actor, second.id), { inquiryId, toShopId: second.id, why: "Lamps" }, tx);
    },
    nested: (actor, { inquiryId }, { shopId }, tx) =>
      offerHandover(actor, { inquiryId, toShopId: shopId, why: "Lamps" }, tx),
  },
  withdrawHandover: {
    may: managers,
    run: async (actor, on, tx) =>
      withdrawHandover(actor, { inquiryId: on.inquiryId, handoverId: await makeOffer(on, tx) }, tx),
    nested: async (actor, { inquiryId }, foreign, tx) =>
      withdrawHandover(actor, { inquiryId, handoverId: await makeOffer(foreign, tx) }, tx),
  },
  answerHandover: {
    may: ["linked"],
    run: async (actor, on, tx) =>
      answerHandover(actor, { token: on.token, handoverId: await makeOffer(on, tx), answer: "agree" }, tx),
    nested: async (actor, { token }, foreign, tx) =>
      answerHandover(actor, { token, handoverId: await makeOffer(foreign, tx), answer: "agree" }, tx),
  },
};

/** Returns the unsubscribe token. The same emails contain it and the private link, so one person holds both. */
const mailsTokenFor = ({ token, ...about }: ShopRows): string =>
  token === guestToken(about.inquiryId) ? conversationToken(about) : token;

/** A report of the translation that a browser made of the inquiry's first message. */
async function translationReport({ shopId, inquiryId }: ShopRows, tx: Tx) {
  const [message] = await asShop(
    shopId,
    (inside) => inside.select({ id: messages.id }).from(messages).where(eq(messages.inquiryId, inquiryId)),
    tx,
  );
  const [locale, source] = ["zh", "device"] as const;
  return { messageId: message?.id ?? randomUUID(), locale, source, shown: "好", details: undefined };
}

const asMemberOf = (actor: Actor, shopId: number): Actor =>
  actor.kind === "user" ? { ...actor, memberships: [...actor.memberships, { shopId, role: "assistant" }] } : actor;

/** Offers a hand-over of the inquiry; returns an unknown id if there is no inquiry. */
async function makeOffer({ shopId, inquiryId }: ShopRows, tx: Tx): Promise<string> {
  const id = randomUUID();
  const [second, user] = [await makeShop({}, tx), await makeUser({}, tx)];
  await asShop(
    shopId,
    async (inside) => {
      if ((await inside.$count(inquiries, and(eq(inquiries.id, inquiryId), eq(inquiries.shopId, shopId)))) === 0)
        return;
      const expiresAt = new Date(Date.now() + 3_600_000);
      await inside
        .insert(handovers)
        .values({ id, inquiryId, shopId, toShopId: second.id, reason: "Lamps", offeredBy: user.id, expiresAt });
    },
    tx,
  );
  return id;
}
