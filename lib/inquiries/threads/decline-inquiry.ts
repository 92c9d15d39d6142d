import { eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { inquiries } from "@/db/schema";
import type { DeclineReason } from "@/db/schema/inquiries/threads";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Side } from "../inquiry";
import { become } from "../transitions";
import { type Inquiry, withOwnInquiry } from "../with-own-inquiry";
import { asBuyer } from "./as-buyer";
import { changeThread } from "./change-thread";
import type { DeclineAsBuyer, DeclineInquiry } from "./input";
import { canDecline } from "./policy";

/**
 * Declines an inquiry as the shop with a reason, which counts as a reply; the next message of either side reopens it.
 * Idempotent.
 * @throws Refusal if it is agreed, expired or spam
 */
export const declineInquiry = (actor: Actor, { inquiryId, why }: DeclineInquiry, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canDecline(actor, inquiry));
      await decline(actor, inquiry, "shop", why, tx);
    },
    db,
  );

/** Declines an inquiry as the holder of its private link. @throws NotFound if the link is unknown or revoked */
export const declineAsBuyer = (actor: Actor, { token, why }: DeclineAsBuyer, db: Db = database): Promise<void> =>
  asBuyer(token, (inquiry, tx) => decline(actor, inquiry, "buyer", why, tx), db);

async function decline(actor: Actor, inquiry: Inquiry, side: Side, why: DeclineReason, tx: Tx) {
  const status = become(inquiry.status, "declined");
  if (status === inquiry.status) return;
  const now = new Date();
  const readAndReplied = { seenAt: inquiry.seenAt ?? now, firstReplyAt: inquiry.firstReplyAt ?? now };
  await tx
    .update(inquiries)
    .set({ status, ...(side === "shop" && readAndReplied) })
    .where(eq(inquiries.id, inquiry.id));
  await changeThread(inquiry, { declinedBy: side, declineReason: why }, tx);
  await recordEvent(actor, { name: "inquiry.declined", shopId: inquiry.shopId, inquiryId: inquiry.id, side, why }, tx);
}
