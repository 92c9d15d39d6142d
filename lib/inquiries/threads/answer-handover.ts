import { and, eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { handovers, inquiries, inquiryLinks, messages, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { understandMessage } from "@/lib/translations/understand-message";
import { guestToken, tokenHash } from "../guest-token";
import { newReference } from "../inquiry";
import type { Inquiry } from "../of-own-shop";
import { asBuyer } from "./as-buyer";
import { questionFor } from "./handover-question";
import type { AnswerHandover } from "./input";

/**
 * Who holds the private link says yes or no to a hand-over. A yes makes an inquiry of its own in the other shop, with
 * what was asked and not what was said since; its private link comes back. The same answer twice is one.
 * @throws NotFound for a foreign offer or link; Refusal when it was withdrawn, has expired or was answered otherwise
 */
export async function answerHandover(
  actor: Actor,
  { token, handoverId, answer }: AnswerHandover,
  db: Db = database,
): Promise<{ newToken: string | undefined }> {
  return asBuyer(
    token,
    async (inquiry, tx) => {
      const wanted = and(eq(handovers.id, handoverId), eq(handovers.inquiryId, inquiry.id));
      const [handover] = await tx.select().from(handovers).where(wanted).for("update");
      if (!handover) throw new NotFound("handover");
      const status = answer === "agree" ? ("agreed" as const) : ("declined" as const);
      const { newInquiryId } = handover;
      if (handover.status === status) return { newToken: newInquiryId ? guestToken(newInquiryId) : undefined };
      if (handover.status !== "offered" || handover.expiresAt < new Date()) throw new Refusal("threads.handover.over");
      const made = status === "agreed" ? await askOtherShop(actor, inquiry, handover.toShopId, tx) : undefined;
      await tx.update(handovers).set({ status, decidedAt: new Date(), newInquiryId: made }).where(wanted);
      const what = { shopId: inquiry.shopId, inquiryId: inquiry.id, handoverId };
      if (made) await recordEvent(actor, { name: "handover.agreed", ...what, newInquiryId: made }, tx);
      else await recordEvent(actor, { name: "handover.declined", ...what }, tx);
      return { newToken: made && guestToken(made) };
    },
    db,
  );
}

async function askOtherShop(actor: Actor, inquiry: Inquiry, shopId: number, tx: Tx): Promise<string> {
  const [shop] = await tx.select({ closedAt: shops.closedAt }).from(shops).where(eq(shops.id, shopId));
  if (!shop || shop.closedAt) throw new Refusal("threads.handover.over");
  const body = await questionFor(inquiry, tx);
  const id = uuidv7();
  const { firstReplyAt, seenAt, createdAt, lastMessageAt, heldReason, ...asked } = inquiry;
  await asShop(
    shopId,
    async (inside) => {
      await inside.insert(inquiries).values({ ...asked, id, shopId, reference: newReference(), status: "sent" });
      const { locale, buyerId: userId } = inquiry;
      const said = { body, ...(await understandMessage(body, locale)) };
      await inside.insert(messages).values({ inquiryId: id, shopId, side: "buyer", userId, ...said });
      await inside.insert(inquiryLinks).values({ tokenHash: tokenHash(guestToken(id)), inquiryId: id, shopId });
      await recordEvent(actor, { name: "inquiry.sent", shopId, inquiryId: id }, inside);
    },
    tx,
  );
  return id;
}
