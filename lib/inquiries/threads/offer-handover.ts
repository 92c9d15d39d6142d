import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { type Db, database } from "@/db/client";
import { handovers, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { addMessage } from "../add-message";
import { refuseWhenBlocked } from "../refuse-when-blocked";
import { withOwnInquiry } from "../with-own-inquiry";
import type { OfferHandover } from "./input";
import { canHandOver } from "./policy";

/** Days within which the buyer can answer. */
const validDays = 14;

/**
 * Offers the buyer to hand the inquiry over to another shop of the actor; that shop gets nothing before the buyer
 * agrees. The reason is sent as a message, so the buyer gets an email. Idempotent.
 * @throws Refusal if another offer is open, the inquiry is held, spam or agreed, or the buyer has blocked the shop;
 * NotFound for a closed shop
 */
export const offerHandover = (
  actor: Actor,
  { inquiryId, toShopId, why }: OfferHandover,
  db: Db = database,
): Promise<{ handoverId: string }> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      const { shopId, heldReason, status } = inquiry;
      allow(canHandOver(actor, { shopId }, toShopId) && actor.kind === "user");
      if (heldReason || ["spam", "agreed"].includes(status)) throw new Refusal("threads.handover.notNow");
      await refuseWhenBlocked(inquiry, tx);
      const isOpen = and(eq(shops.id, toShopId), isNull(shops.closedAt));
      if ((await tx.$count(shops, isOpen)) === 0) throw new NotFound("shop");
      const [openOffer] = await tx
        .select()
        .from(handovers)
        .where(
          and(eq(handovers.inquiryId, inquiryId), eq(handovers.status, "offered"), gt(handovers.expiresAt, sql`now()`)),
        );
      if (openOffer?.toShopId === toShopId && openOffer.reason === why) return { handoverId: openOffer.id };
      if (openOffer) throw new Refusal("threads.handover.alreadyOffered");
      const id = uuidv7();
      const expiresAt = new Date(Date.now() + validDays * 86_400_000);
      await tx
        .insert(handovers)
        .values({ id, inquiryId, shopId, toShopId, reason: why, offeredBy: actor.userId, expiresAt });
      await addMessage(actor, inquiry, { side: "shop", body: why, locale: actor.locale, after: id }, tx);
      await recordEvent(actor, { name: "handover.offered", shopId, inquiryId, handoverId: id }, tx);
      return { handoverId: id };
    },
    db,
  );
