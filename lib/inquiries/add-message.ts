import { and, eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { inquiries, messageDrafts, messages } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { idempotencyKeyOf, runOnce } from "../events/run-once";
import type { Locale } from "../i18n/locale";
import { claimUploads, uploadHashes } from "../media/attachments/claim-uploads";
import { analyseMessage } from "../translations/analyse-message";
import { checkPricesInText } from "./check-prices-in-text";
import { type Side, statusAfterMessage } from "./inquiry";
import type { Inquiry } from "./with-own-inquiry";

/** `locale` is the language of the writer's page; the text may be in another one. */
type NewMessage = { side: Side; body: string; locale: Locale; after?: string; uploads?: string[] };
export type SentMessage = { inquiryId: string; messageId: string };

/**
 * Adds a message to a locked inquiry and updates its status; the shop's first reply sets `firstReplyAt` once.
 * Sending the same text and files after the same message again returns the first message.
 * @throws Refusal if the shop's text offers a price that its writer may not offer
 */
export async function addMessage(
  actor: Actor,
  inquiry: Inquiry,
  { side, body, locale, after = "", uploads = [] }: NewMessage,
  tx: Tx,
): Promise<SentMessage> {
  const id = uuidv7();
  const once = await runOnce(
    idempotencyKeyOf(inquiry.id, side, after, body, ...(await uploadHashes(uploads, tx))),
    body,
    { messageId: id },
    tx,
  );
  const { messageId } = once.result;
  if (once.isRepeat) return { inquiryId: inquiry.id, messageId };
  if (side === "shop") await checkPricesInText(actor, inquiry, { text: body, field: "body" }, tx);
  const now = new Date();
  const userId = actor.kind === "user" ? actor.userId : null;
  const understood = await analyseMessage(body, locale);
  await tx
    .insert(messages)
    .values({ id, inquiryId: inquiry.id, shopId: inquiry.shopId, side, userId, body, ...understood, createdAt: now });
  await claimUploads(uploads, { shopId: inquiry.shopId, inquiryId: inquiry.id, messageId: id }, tx);
  await tx
    .update(inquiries)
    .set({
      status: statusAfterMessage(inquiry.status, side),
      lastMessageAt: now,
      ...(side === "shop" && { seenAt: inquiry.seenAt ?? now, firstReplyAt: inquiry.firstReplyAt ?? now }),
    })
    .where(eq(inquiries.id, inquiry.id));
  if (side === "shop" && userId) await deleteDraft(inquiry.id, userId, tx);
  await recordEvent(
    actor,
    { name: "message.sent", shopId: inquiry.shopId, inquiryId: inquiry.id, messageId: id, side },
    tx,
  );
  return { inquiryId: inquiry.id, messageId };
}

/** Deletes the member's draft of a reply once it has been sent. */
const deleteDraft = (inquiryId: string, userId: string, tx: Tx) =>
  tx.delete(messageDrafts).where(and(eq(messageDrafts.inquiryId, inquiryId), eq(messageDrafts.userId, userId)));
