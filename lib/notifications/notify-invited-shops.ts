import { eq } from "drizzle-orm";
import { asRequest, asShop } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { enqueue, type Job } from "../events/job";
import type { AboutRequest } from "./sourcing-emails";

/** Enqueues one email job for each member of each invited shop. */
export async function notifyInvitedShops(job: Job<AboutRequest>): Promise<void> {
  const { requestId } = job.data;
  const invited = await asRequest(requestId, (tx) =>
    tx.query.sourcingInvitations.findMany({ where: (each, { eq }) => eq(each.requestId, requestId) }),
  );
  for (const { shopId } of invited) await notifyMembers(job, "mailInvitedMember", shopId);
}

/** Enqueues one email job for each member of each shop whose quote was decided. */
export async function notifyQuotingShops(job: Job<AboutRequest>): Promise<void> {
  const { requestId } = job.data;
  const quotes = await asRequest(requestId, (tx) =>
    tx.query.sourcingQuotes.findMany({ where: (each, { eq }) => eq(each.requestId, requestId) }),
  );
  for (const { shopId, status } of quotes)
    if (["chosen", "not_chosen", "expired"].includes(status)) await notifyMembers(job, "mailQuotingMember", shopId);
}

const notifyMembers = ({ eventId, data: { requestId } }: Job<AboutRequest>, name: string, shopId: number) =>
  asShop(shopId, async (tx) => {
    const members = await tx
      .select({ userId: shopMembers.userId })
      .from(shopMembers)
      .where(eq(shopMembers.shopId, shopId));
    await enqueue(
      members.map(({ userId }) => ({
        name: `${name}:${shopId}:${userId}`,
        eventId,
        data: { requestId, shopId, userId },
      })),
      tx,
    );
  });
