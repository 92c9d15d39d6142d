import { randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { and, eq } from "drizzle-orm";
import { asShop, database } from "@/db/client";
import { attachments, inquiryLinks, quotes } from "@/db/schema";
import { makeBankAccount, makeProforma } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import type { Actor } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { replyAsShop } from "@/lib/inquiries/reply-as-shop";
import { storeUpload } from "@/lib/media/attachments/store-upload";
import { quoteSourcingRequest } from "@/lib/trade/sourcing/quote-sourcing-request";
import { makeRequest, markDispatched, sealedQuoteInput } from "@/lib/trade/sourcing/sourcing.fixture";
import { root } from "../../scripts/sources";
import type { World } from "./world";

/** Creates an agreed inquiry with a reply with files, quotes and a proforma, and a second, quoted inquiry. */
export async function makeTrade(world: World, buyer: { id: string; email: string }) {
  const shop = await world.makeShop();
  const [design, other] = [await world.makeDesign(shop), await world.makeDesign(shop)];
  const of = { buyerId: buyer.id, buyerEmail: buyer.email };
  const inquiry = await world.makeInquiry(shop, [design, other], { ...of, status: "agreed" });
  const token = await world.makeQuotes(inquiry, [
    { status: "countered", lines: [{ listingId: design.id, counterPrice: 700 }] },
    { status: "accepted", lines: [{ listingId: design.id }, { listingId: other.id }] },
  ]);
  const owner = await world.makeMember(shop, "owner");
  await answerWithFiles(await findActor(owner.id), inquiry, world.word);
  const proforma = await database.transaction(async (tx) => {
    const [accepted] = await asShop(
      shop.id,
      (inside) =>
        inside
          .select()
          .from(quotes)
          .where(and(eq(quotes.inquiryId, inquiry.id), eq(quotes.status, "accepted"))),
      tx,
    );
    if (!accepted) throw new Error("no quote was accepted");
    return makeProforma(accepted, await makeBankAccount(shop, {}, tx), tx);
  });
  const open = await world.makeInquiry(shop, [design], { ...of, status: "quoted" });
  const openToken = await world.makeQuotes(open, [
    { lines: [{ listingId: design.id }] },
    { status: "draft", lines: [{ listingId: design.id }] },
  ]);
  const sentToken = `sent-${token}`;
  await database
    .update(inquiryLinks)
    .set({ listHash: tokenHash(sentToken) })
    .where(eq(inquiryLinks.inquiryId, open.id));
  return { shop, design, inquiry, token, proforma, open, openToken, sentToken };
}

/** Replies with a picture, which is stored as usual, and a PDF, which exists only as a row. */
async function answerWithFiles(actor: Actor | undefined, { id, shopId }: { id: string; shopId: number }, word: string) {
  if (!actor) throw new Error("the owner has no account");
  const bytes = await readFile(`${root}demo/pictures/toys/plush-horse-red-front.webp`);
  const { id: upload } = await storeUpload({ name: "label.webp", bytes, sender: { shopId } });
  await replyAsShop(actor, { inquiryId: id, body: `可以，12 月 9 日发货（${word}）。`, uploads: [upload] });
  await asShop(shopId, async (tx) => {
    const [first] = await tx.select().from(attachments).where(eq(attachments.inquiryId, id));
    if (!first) throw new Error("the picture was not attached");
    const pdf = { kind: "pdf", name: "carton.pdf", bytes: 48_000, pages: 2, width: null, height: null } as const;
    const key = randomBytes(16).toString("hex");
    await tx.insert(attachments).values({ ...first, ...pdf, id: randomUUID(), key, position: 2 });
  });
}

/** Creates a sourcing request with two sealed quotes, and returns its private link and the first quote's shop. */
export async function makeSourcing(world: World) {
  const [first, second] = [await setUpShop(world), await setUpShop(world)];
  const invited = [first.shop, second.shop];
  return database.transaction(async (tx) => {
    const { requestId, token } = await makeRequest(first.listing.categoryId, invited, tx);
    for (const { actor, shop, listing } of [first, second])
      await quoteSourcingRequest(actor, { shopId: shop.id, ...sealedQuoteInput(requestId, listing.id) }, tx);
    await markDispatched(requestId, tx);
    return { requestId, token, maker: first };
  });
}

async function setUpShop(world: World) {
  const shop = await world.makeShop();
  const listing = await world.makeDesign(shop);
  const actor = await findActor((await world.makeMember(shop, "manager")).id);
  if (!actor) throw new Error("the manager has no account");
  return { shop, listing, actor };
}

type Trade = Awaited<ReturnType<typeof makeTrade>>;
export type Pages = [name: string, path: (locale: Locale) => string][];

/** Lists the buyer's pages of a trade. */
export const pagesOfBuyer = (trade: Trade, sourcingToken: string) =>
  [
    ["thread with an agreement", (l) => paths.guestThread(l, trade.token)],
    ["thread with an open offer", (l) => paths.guestThread(l, trade.openToken, "replied")],
    ["proforma", (l) => paths.guestProforma(l, trade.token, trade.proforma.id)],
    ["sent inquiries", (l) => paths.sentList(l, trade.sentToken)],
    ["sourcing request", (l) => paths.sourcingRequest(l, sourcingToken)],
    ["inquiry list", paths.inquiryList],
    ["account", paths.account],
    ["saved", paths.accountSaved],
    ["notices", paths.accountNotices],
    ["profile", paths.accountProfile],
    ["settings", paths.accountSettings],
    ["erase", paths.accountErase],
  ] satisfies Pages;

/** Lists the shop's pages of a trade. */
export const pagesOfShop = ({ design, inquiry, open, proforma }: Trade) =>
  [
    ["today", paths.workspace],
    ["inbox", paths.workspaceInquiries],
    ["thread with an agreement", (l) => paths.workspaceInquiry(l, inquiry.id)],
    ["thread with an open offer", (l) => paths.workspaceInquiry(l, open.id)],
    ["offer", (l) => paths.workspaceQuote(l, open.id)],
    ["offer, as the buyer reads it", (l) => paths.workspaceQuote(l, open.id, { preview: "yes" })],
    ["offers for many", (l) => paths.workspaceQuotes(l, design.id)],
    ["proforma", (l) => paths.workspaceProforma(l, inquiry.id, proforma.id)],
    ["bank", paths.workspaceBank],
    ["quick replies", paths.workspaceQuickReplies],
    ["factory", paths.workspaceFactory],
    ["figures", (l) => paths.workspaceFigures(l)],
    ["what waits, by design", paths.workspaceTriage],
    ["sourcing", paths.workspaceSourcing],
    ["designs", (l) => paths.workspaceListings(l)],
    ["new design", paths.workspaceNewListing],
    ["design", (l) => paths.workspaceListing(l, design.id)],
    ["designs together", (l) => `${paths.workspaceTogether(l)}?all=${design.id}&kind=price&percent=5`],
    ["shop", paths.workspaceShop],
    ["own phones", paths.workspaceDevices],
  ] satisfies Pages;
