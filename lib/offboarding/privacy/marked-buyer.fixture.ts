import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asPerson, asRequest, asShop, database, type Tx } from "@/db/client";
import {
  assistRequests,
  attachments,
  blockedBuyers,
  devices,
  jobs,
  memberInvitations,
  messageDrafts,
  messages,
  messageTranslations,
  notices,
  quotes,
  sourcingAttachments,
  sourcingInvitations,
  translationReports,
  trialWatchers,
  uploads,
} from "@/db/schema";
import {
  makeActor,
  makeBankAccount,
  makeCase,
  makeInquiry,
  makeListing,
  makeProforma,
  makeQuote,
  makeShop,
  makeUser,
} from "@/db/testing";
import { checkSignIn } from "@/lib/accounts/check-sign-in";
import { makeBrowser } from "@/lib/accounts/devices/browser.fixture";
import { editProfile } from "@/lib/accounts/edit-profile";
import { findActor } from "@/lib/accounts/find-actor";
import { countAttempt } from "@/lib/accounts/rate-limit";
import { startSession } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { changeSavedList } from "@/lib/inquiries/saved-inquiry-list";
import { saveListing } from "@/lib/market/saved/save-listing";
import { saveSearch } from "@/lib/market/saved/save-search";
import { saveShop } from "@/lib/market/saved/save-shop";
import { changeConversationEmails } from "@/lib/notifications/change-conversation-emails";
import { chooseEmails } from "@/lib/notifications/choose-emails";
import { conversationToken } from "@/lib/notifications/conversation-token";
import { decideDelivery } from "@/lib/notifications/decide-delivery";
import { sendSourcingRequest } from "@/lib/trade/sourcing/send-sourcing-request";
import { markDispatched, quoteOfOwner, sourcingRequestInput } from "@/lib/trade/sourcing/sourcing.fixture";
import { addMarkedLead } from "./marked-lead.fixture";

type Person = Extract<Actor, { kind: "user" }>;

/** Creates a buyer with one record of every kind, whose texts all contain a unique mark. */
export async function makeMarkedBuyer() {
  const mark = `mark${randomBytes(8).toString("hex")}`;
  const email = `${mark}@example.com`;
  const phone = `+55 ${mark}`;
  const setup = await database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    const user = await makeUser({ name: `Name ${mark}`, email, emailVerified: new Date(), locale: "pt-br" }, tx);
    const contact = { buyerName: `Name ${mark}`, buyerEmail: email, buyerPhone: phone, buyerCompany: `Co ${mark}` };
    const asGuest = await makeInquiry(shop, [listing], { ...contact, customisation: `Logo ${mark}` }, tx);
    const inquiry = await makeInquiry(shop, [listing], { ...contact, buyerId: user.id, port: `Santos ${mark}` }, tx);
    const person = { mark, email, userId: user.id, ownerId: owner.userId };
    const conversation = await addConversation({ shop, inquiry, listing }, person, tx);
    return { shop, listing, user, asGuest, inquiry, ...conversation };
  });
  const { user, shop, listing, inquiry } = setup;
  const actor = (await findActor(user.id)) as Person;
  const profile = { company: `Co ${mark}`, phone, country: "BR", port: `Santos ${mark}`, taxNumber: mark };
  await editProfile(actor, { name: `Name ${mark}`, language: "pt-br", currency: "BRL", ...profile });
  await saveListing(actor, { listingId: listing.id });
  await saveShop(actor, { shopId: shop.id });
  await saveSearch(actor, { locale: "en", search: `q=${mark}` });
  await changeSavedList(actor, () => [{ listingId: listing.id, quantity: 240 }]);
  const input = { title: `Horse ${mark}`, details: `With ${mark}`, name: `Name ${mark}`, company: `Co ${mark}`, email };
  const { requestId } = await database.transaction(async (tx) => {
    const sent = await sendSourcingRequest(actor, sourcingRequestInput(listing.categoryId, input), tx);
    await markDispatched(sent.requestId, tx);
    return sent;
  });
  const reasons = { designs: 1, isOnFloor: false, language: null };
  await asRequest(requestId, (tx) =>
    tx.insert(sourcingInvitations).values({ requestId, shopId: shop.id, reasons, score: 5 }),
  );
  const plan = {
    kind: "pdf" as const,
    key: randomBytes(16).toString("hex"),
    name: `plan-${mark}.pdf`,
    bytes: 9,
    pages: 1,
  };
  await asRequest(requestId, (tx) => tx.insert(sourcingAttachments).values({ requestId, position: 1, ...plan }));
  await database.transaction(async (tx) => {
    await quoteOfOwner({ shopId: shop.id, listingId: listing.id }, requestId, tx);
    await markDispatched(requestId, tx);
  });
  await chooseEmails(actor, { wanted: [] });
  for (const about of [{ shopId: shop.id, inquiryId: inquiry.id }, { requestId }])
    await changeConversationEmails(actor, { token: conversationToken(about), mails: "stop" });
  await decideDelivery({
    emailId: mark,
    address: email,
    userId: user.id,
    kind: "shop_wrote",
    shopId: shop.id,
    inquiryId: inquiry.id,
  });
  await checkSignIn({ email, password: "not this one" }, "10.0.0.1").catch(() => {});
  await countAttempt(`sign-in-link:account:${email}`, { limit: 1, windowSeconds: 3_600 });
  await database
    .insert(jobs)
    .values({ name: "test", eventId: null, data: {}, doneAt: new Date(), lastError: `no mail for ${email}` });
  await asPerson(user.id, async (tx) => {
    const notice = { userId: user.id, eventId: 1, kind: "shop_wrote" as const, shopId: shop.id, inquiryId: inquiry.id };
    await tx.insert(notices).values(notice);
    const device = {
      userId: user.id,
      name: `Phone ${mark}`,
      endpoint: `https://push.example.com/${mark}`,
      session: mark,
    };
    await tx.insert(devices).values({ ...device, ...makeBrowser().keys, noticeKinds: [] });
  });
  const token = await startSession(user.id, { startedBy: "link", device: `Chrome ${mark}` });
  return { ...setup, mark, email, actor, token, requestId, plan };
}

/** Adds messages, files, an accepted quote with its proforma, and drafts by the person in a shop of their own. */
async function addConversation(
  {
    shop,
    inquiry,
    listing,
  }: { shop: { id: number }; inquiry: { id: string; shopId: number }; listing: { id: number } },
  { mark, email, userId, ownerId }: { mark: string; email: string; userId: string; ownerId: string },
  tx: Tx,
) {
  const of = { inquiryId: inquiry.id, shopId: shop.id };
  const file = { kind: "pdf" as const, key: randomBytes(16).toString("hex"), name: `${mark}.pdf`, bytes: 9, pages: 1 };
  const rejectedQuote = await makeQuote(inquiry, { status: "sent", lines: [{ listingId: listing.id }] }, tx);
  const quote = await makeQuote(inquiry, { version: 2, status: "accepted", lines: [{ listingId: listing.id }] }, tx);
  await makeProforma(quote, await makeBankAccount(shop, {}, tx), tx);
  await addMarkedLead({ inquiryId: inquiry.id, shopId: shop.id }, { mark, email, ownerId }, tx);
  await tx.insert(uploads).values({ ...file, sentHash: mark });
  await asShop(
    shop.id,
    async (inside) => {
      const id = uuidv7();
      const phrases = [{ line: 0, phrase: mark }] as never;
      const text = { body: `Words of ${mark}`, locale: "pt-br" as const, phrases };
      await inside.insert(messages).values({ id, ...of, side: "buyer", userId, ...text });
      await inside.insert(attachments).values({ id: uuidv7(), ...of, ...file, messageId: id, position: 1 });
      const translation = { messageId: id, shopId: shop.id, locale: "zh" as const, provider: "model" };
      const shown = `译 ${mark}`;
      await inside.insert(messageTranslations).values({ ...translation, body: shown });
      const translationReport = { ...of, ...translation, side: "buyer", source: "provider", details: mark } as const;
      const texts = { original: text.body, originalLocale: text.locale, shown };
      await inside.insert(translationReports).values({ ...translationReport, ...texts, userId });
      const reported = { target: "thread", targetId: inquiry.id } as const;
      const report = {
        inquiryId: inquiry.id,
        side: "buyer",
        userId,
        reason: "rude",
        details: `Details ${mark}`,
        email,
      } as const;
      await makeCase(shop.id, reported, report, inside);
      const invite = { email, role: "assistant", locale: "pt-br", tokenHash: randomBytes(8).toString("hex") } as const;
      const expiresAt = new Date(Date.now() + 86_400_000);
      await inside.insert(memberInvitations).values({ ...invite, shopId: shop.id, invitedBy: ownerId, expiresAt });
      const watcher = { email, locale: "pt-br", shopId: shop.id, listingId: listing.id } as const;
      await inside.insert(trialWatchers).values({ ...watcher, confirmedAt: new Date() });
      const row = { shopId: shop.id, kind: "reply", inquiryId: inquiry.id, userId: ownerId, status: "ready" } as const;
      const proposal = { kind: "reply", locale: "pt-br", body: `Olá ${mark}`, ownLocale: "zh", own: mark } as const;
      await inside.insert(assistRequests).values({ ...row, input: { notes: mark }, proposal });
      await inside.insert(blockedBuyers).values({ shopId: shop.id, email, userId: ownerId });
      await inside
        .update(quotes)
        .set({ status: "rejected", decidedAt: new Date(), decidedBy: userId, answer: `Too dear, ${mark}` })
        .where(eq(quotes.id, rejectedQuote.id));
    },
    tx,
  );
  const own = await makeShop({}, tx);
  await makeActor({ [own.id]: "owner" }, tx);
  const other = await makeInquiry(own, [], {}, tx);
  const draft = { inquiryId: other.id, shopId: own.id, userId, body: `Draft of ${mark}` };
  await asShop(own.id, (inside) => inside.insert(messageDrafts).values(draft), tx);
  const ownReply = { shopId: own.id, kind: "reply", inquiryId: other.id, userId, input: { notes: `Notes of ${mark}` } };
  await asShop(own.id, (inside) => inside.insert(assistRequests).values({ ...ownReply, kind: "reply" }), tx);
  return { quote, file };
}
