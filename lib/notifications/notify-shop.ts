import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { inquiries, shopMembers } from "@/db/schema";
import { enqueue, type Job } from "../events/job";
import type { Side } from "../inquiries/inquiry";
import { translateBeforeEmail } from "./translate-before-email";

type About = { shopId: number; inquiryId: string; messageId?: string; side?: Side };

/** Enqueues one email job for each member of the shop, so that a retry for a full mailbox emails no one twice. */
export async function notifyShop(job: Job<About>): Promise<void> {
  const { shopId, inquiryId, side } = job.data;
  if (side === "shop") return;
  await translateBeforeEmail(job.data);
  await asShop(shopId, async (tx) => {
    const [inquiry] = await tx
      .select({ heldReason: inquiries.heldReason, status: inquiries.status })
      .from(inquiries)
      .where(eq(inquiries.id, inquiryId));
    if (!inquiry || inquiry.heldReason || inquiry.status === "spam") return;
    const members = await tx
      .select({ userId: shopMembers.userId })
      .from(shopMembers)
      .where(eq(shopMembers.shopId, shopId));
    await enqueue(
      members.map(({ userId }) => ({
        name: `mailMember:${userId}`,
        eventId: job.eventId,
        data: { ...job.data, userId },
      })),
      tx,
    );
  });
}
