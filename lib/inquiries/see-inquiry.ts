import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { inquiries } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { canReadInquiry } from "./policy";
import { withOwnInquiry } from "./with-own-inquiry";

/** Marks the inquiry as seen by the shop. Only the first call changes anything. */
export async function seeInquiry(actor: Actor, inquiryId: string, db: Db = database): Promise<void> {
  await withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadInquiry(actor, inquiry));
      if (inquiry.seenAt) return;
      await tx
        .update(inquiries)
        .set({ seenAt: new Date(), status: inquiry.status === "sent" ? "seen" : inquiry.status })
        .where(eq(inquiries.id, inquiry.id));
      await recordEvent(actor, { name: "inquiry.seen", shopId: inquiry.shopId, inquiryId }, tx);
    },
    db,
  );
}
