import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { inquiries, inquiryLines, inquiryLinks, listings, messages, shops, videos } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { idempotencyKeyOf, runOnce } from "../events/run-once";
import { networkOf } from "../http/client-address";
import { claimUploads, uploadHashes } from "../media/attachments/claim-uploads";
import { isExpired } from "../rendering/form-stamp";
import { analyseMessage } from "../translations/analyse-message";
import { guestToken, tokenHash } from "./guest-token";
import type { SendInquiry } from "./input";
import { type InquirySource, newReference } from "./inquiry";
import { suspicionOf } from "./suspicion";

export type SentInquiry = { inquiryId: string; token: string };

/** The limit of a client address above which inquiries are refused; below it, an unusual number is held for review. */
export const flood = { limit: 60, windowSeconds: 3600 };

/**
 * Sends an inquiry to a shop about up to 50 of its listings or about none in particular. Open to everyone. Idempotent
 * by form. An inquiry that looks like spam is held for the shop's review, never dropped.
 * @throws Refusal if the form has expired, was sent before with other input, or is sent too often; NotFound for a
 * closed shop or a listing or video that it does not show
 */
export async function sendInquiry(actor: Actor, input: SendInquiry, db: Db = database): Promise<SentInquiry> {
  // `second` and `way` are not part of the form's identity: both may change between two clicks of the same form.
  const { key, stamp, address, second, way, exhibition, ofList, uploads = [], ...content } = input;
  if (isExpired(stamp)) throw new Refusal("errors.expired");
  return asShop(
    input.shopId,
    async (tx) => {
      const body = [actor.kind === "user" ? actor.userId : "", content, ...(await uploadHashes(uploads, tx))];
      const inquiryId = uuidv7();
      const once = await runOnce(key ?? idempotencyKeyOf(stamp, JSON.stringify(body)), body, { inquiryId }, tx);
      const sent = { inquiryId: once.result.inquiryId, token: guestToken(once.result.inquiryId) };
      if (once.isRepeat) return sent;
      await limitAttempts(`inquiry:flood:${networkOf(address)}`, flood, tx);
      await checkDesigns(input, tx);
      await insertInquiry(inquiryId, actor, input, tx);
      const link = { tokenHash: tokenHash(sent.token), listHash: ofList?.hash };
      await tx.insert(inquiryLinks).values({ ...link, inquiryId, shopId: input.shopId });
      await recordEvent(
        actor,
        { name: "inquiry.sent", shopId: input.shopId, inquiryId, ...(ofList && { ofList: true }) },
        tx,
      );
      return sent;
    },
    db,
  );
}

/** Checks that the shop is public and open, and that the listings and the video are its own and public. */
async function checkDesigns({ shopId, lines, videoId }: SendInquiry, tx: Tx): Promise<void> {
  const [shop] = await tx
    .select({ id: shops.id })
    .from(shops)
    .where(and(eq(shops.id, shopId), isNull(shops.closedAt), isNotNull(shops.confirmedAt)));
  if (!shop) throw new NotFound("shop");
  if (videoId !== undefined && (await tx.$count(videos, and(eq(videos.shopId, shopId), eq(videos.id, videoId)))) === 0)
    throw new NotFound("video");
  const ids = [...new Set(lines.map((line) => line.listingId))];
  if (ids.length !== lines.length) throw new Refusal("errors.invalid");
  if (ids.length === 0) return;
  const found = await tx.$count(
    listings,
    and(eq(listings.shopId, shopId), inArray(listings.id, ids), inArray(listings.status, ["published", "paused"])),
  );
  if (found !== ids.length) throw new NotFound("listing");
}

function sourceOf({ source, path, videoId, second, way, exhibition }: SendInquiry): InquirySource {
  if (source !== "video") return { page: source, path, way, exhibition };
  if (videoId === undefined) throw new Refusal("errors.invalid");
  return { page: "video", path, videoId, second, way, exhibition };
}

async function insertInquiry(id: string, actor: Actor, input: SendInquiry, tx: Tx): Promise<void> {
  const { shopId, locale, message, lines } = input;
  const heldReason = await suspicionOf(input, tx);
  const row = {
    id,
    shopId,
    locale,
    buyerId: actor.kind === "user" ? actor.userId : null,
    buyerName: input.name,
    buyerEmail: input.email,
    buyerCompany: input.company,
    buyerPhone: input.phone,
    country: input.country,
    targetPrice: input.targetPrice,
    targetCurrency: input.targetCurrency,
    port: input.port,
    incoterm: input.incoterm,
    neededBy: input.neededBy,
    customisation: input.customisation,
    wantsSample: input.wantsSample,
    heldReason,
    source: sourceOf(input),
  };
  for (let inserted = 0; inserted === 0; ) {
    const rows = await tx
      .insert(inquiries)
      .values({ ...row, reference: newReference() })
      .onConflictDoNothing({ target: inquiries.reference })
      .returning({ id: inquiries.id });
    inserted = rows.length;
  }
  if (lines.length)
    await tx
      .insert(inquiryLines)
      .values(lines.map((line, index) => ({ ...line, inquiryId: id, shopId, position: index + 1 })));
  const messageId = uuidv7();
  await tx.insert(messages).values({
    id: messageId,
    inquiryId: id,
    shopId,
    side: "buyer",
    userId: row.buyerId,
    body: message,
    ...(await analyseMessage(message, locale)),
  });
  await claimUploads(input.uploads ?? [], { shopId, inquiryId: id, messageId }, tx);
}
