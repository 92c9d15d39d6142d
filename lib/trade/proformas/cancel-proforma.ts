import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { proformas } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import type { CancelProforma } from "./input";
import { canCancelProforma } from "./policy";

/**
 * Cancels a proforma with a reason that both sides read. Its number stays used. Idempotent: the first reason is kept.
 */
export const cancelProforma = (
  actor: Actor,
  { inquiryId, proformaId, reason }: CancelProforma,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canCancelProforma(actor, inquiry));
      const isThisProforma = and(
        eq(proformas.id, proformaId),
        eq(proformas.inquiryId, inquiryId),
        eq(proformas.shopId, inquiry.shopId),
      );
      const cancelled = await tx
        .update(proformas)
        .set({ cancelledAt: now, cancelReason: reason })
        .where(and(isThisProforma, isNull(proformas.cancelledAt)))
        .returning({ id: proformas.id });
      if (cancelled.length) {
        const { shopId } = inquiry;
        return recordEvent(actor, { name: "proforma.cancelled", shopId, inquiryId, proformaId }, tx);
      }
      const [proforma] = await tx.select({ id: proformas.id }).from(proformas).where(isThisProforma);
      if (!proforma) throw new NotFound("proforma");
    },
    db,
  );
