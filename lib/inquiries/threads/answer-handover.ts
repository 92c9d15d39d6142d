import { and, eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { handovers, inquiries, inquiryLinks, messages, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { analyseMessage } from "@/lib/translations/analyse-message";
import { guestToken, tokenHash } from "../guest-token";
import { newReference } from "../inquiry";
import type { Inquiry } from "../with-own-inquiry";
import { asBuyer } from "./as-buyer";
import { handoverQuestion } from "./handover-question";
import type { AnswerHandover } from "./input";

/**
 * Accepts or declines a hand-over for the holder of the private link. Accepting creates a new inquiry in the other shop
 * with the original question and without later messages, and returns the token of its private link. Idempotent.
 * @throws NotFound for another inquiry's offer or an invalid link; Refusal if it was withdrawn, expired or answered
 * before
 */
export async function answerHandover(
  actor: Actor,
  { token, handoverId, answer }: AnswerHandover,
  db: Db = database,
): Promise<{ newToken: string | undefined }> {
  return asBuyer(
    token,
    async (inquiry, tx) => {
      const isThisOffer = and(eq(handovers.id, handoverId), eq(handovers.inquiryId, inquiry.id));
      const [handover] = await tx.select().from(handovers).where(isThisOffer).for("update");
      if (!handover) throw new NotFound("handover");
      const status = answer === "agree" ? ("agreed" as const) : ("declined" as const);
      const { newInquiryId } = handover;
      if (handover.status === status) return { newToken: newInquiryId ? guestToken(newInquiryId) : undefined };
      if (handover.status !== "offered" || handover.expiresAt < new Date()) throw new Refusal("threads.handover.over");
      const newId = status === "agreed" ? await copyToOtherShop(actor, inquiry, handover.toShopId, tx) : undefined;
      await tx.update(handovers).set({ status, decidedAt: new Date(), newInquiryId: newId }).where(isThisOffer);
      const about = { shopId: inquiry.shopId, inquiryId: inquiry.id, handoverId };
      if (newId) await recordEvent(actor, { name: "handover.agreed", ...about, newInquiryId: newId }, tx);
      else await recordEvent(actor, { name: "handover.declined", ...about }, tx);
      return { newToken: newId && guestToken(newId) };
    },
    db,
  );
}

async function copyToOtherShop(actor: Actor, inquiry: Inquiry, shopId: number, tx: Tx): Promise<string> {
  const [shop] = await tx.select({ closedAt: shops.closedAt }).from(shops).where(eq(shops.id, shopId));
  if (!shop || shop.closedAt) throw new Refusal("threads.handover.over");
  const body = await handoverQuestion(inquiry, tx);
  const id = uuidv7();
  const { firstReplyAt, seenAt, createdAt, lastMessageAt, heldReason, ...copied } = inquiry;
  await asShop(
    shopId,
    async (inside) => {
      await inside.insert(inquiries).values({ ...copied, id, shopId, reference: newReference(), status: "sent" });
      const { locale, buyerId: userId } = inquiry;
      const message = { body, ...(await analyseMessage(body, locale)) };
      await inside.insert(messages).values({ inquiryId: id, shopId, side: "buyer", userId, ...message });
      await inside.insert(inquiryLinks).values({ tokenHash: tokenHash(guestToken(id)), inquiryId: id, shopId });
      await recordEvent(actor, { name: "inquiry.sent", shopId, inquiryId: id }, inside);
    },
    tx,
  );
  return id;
}
