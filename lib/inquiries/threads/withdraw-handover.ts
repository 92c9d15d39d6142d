import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { handovers } from "@/db/schema";
import { type Actor, isAtLeast } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "../with-own-inquiry";
import type { WithdrawHandover } from "./input";

/** Withdraws a hand-over offer. Idempotent. @throws Refusal if the buyer has already answered it */
export const withdrawHandover = (
  actor: Actor,
  { inquiryId, handoverId }: WithdrawHandover,
  db: Db = database,
): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async ({ shopId }, tx) => {
      allow(isAtLeast(actor, shopId, "manager"));
      const isThisOffer = and(
        eq(handovers.id, handoverId),
        eq(handovers.inquiryId, inquiryId),
        eq(handovers.shopId, shopId),
      );
      const [handover] = await tx.select().from(handovers).where(isThisOffer).for("update");
      if (!handover) throw new NotFound("handover");
      if (handover.status === "withdrawn") return;
      if (handover.status !== "offered") throw new Refusal("threads.handover.answered");
      await tx.update(handovers).set({ status: "withdrawn", decidedAt: new Date() }).where(isThisOffer);
      await recordEvent(actor, { name: "handover.withdrawn", shopId, inquiryId, handoverId }, tx);
    },
    db,
  );
