import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { inquiries } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { ReviewInquiry } from "./input";
import { canReviewInquiry } from "./policy";
import { become, canBecome } from "./transitions";
import { withOwnInquiry } from "./with-own-inquiry";

/**
 * Sets the verdict on an inquiry. A genuine one is released and its emails are sent as if it had just arrived; spam is
 * excluded from figures and lists but stays in the database and can be released later. Repeating a verdict does
 * nothing.
 * @throws Refusal if an agreed inquiry is marked as spam
 */
export async function reviewInquiry(
  actor: Actor,
  { inquiryId, verdict }: ReviewInquiry,
  db: Db = database,
): Promise<void> {
  await withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReviewInquiry(actor, inquiry));
      const isGenuine = verdict === "genuine";
      const isSettled = isGenuine
        ? inquiry.heldReason === null && inquiry.status !== "spam"
        : inquiry.status === "spam";
      if (isSettled) return;
      await tx
        .update(inquiries)
        .set(
          isGenuine
            ? {
                heldReason: null,
                status: canBecome(inquiry.status, "seen") ? "seen" : inquiry.status,
                seenAt: inquiry.seenAt ?? new Date(),
              }
            : { status: become(inquiry.status, "spam") },
        )
        .where(eq(inquiries.id, inquiryId));
      const name = isGenuine ? "inquiry.released" : "inquiry.marked_as_spam";
      await recordEvent(actor, { name, shopId: inquiry.shopId, inquiryId }, tx);
    },
    db,
  );
}
