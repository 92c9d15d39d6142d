import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { enqueue, type Job } from "../events/job";

/** Enqueues one email job for each member of the shop when a buyer has answered its quote. */
export async function notifyShopOfAnswer(
  job: Job<{ shopId: number; inquiryId: string; quoteId: string }>,
): Promise<void> {
  const { shopId } = job.data;
  await asShop(shopId, async (tx) => {
    const members = await tx
      .select({ userId: shopMembers.userId })
      .from(shopMembers)
      .where(eq(shopMembers.shopId, shopId));
    await enqueue(
      members.map(({ userId }) => ({
        name: `mailQuoteAnswer:${userId}`,
        eventId: job.eventId,
        data: { ...job.data, userId },
      })),
      tx,
    );
  });
}
