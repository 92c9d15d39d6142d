import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { quickReplies } from "@/db/schema";
import { type Actor, isAtLeast } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { RemoveQuickReply } from "./input";
import { canEditQuickReplies } from "./policy";

/** Removes a quick reply. Idempotent. @throws NotFound if the actor is not a member of the shop */
export async function removeQuickReply(
  actor: Actor,
  { shopId, quickReplyId }: RemoveQuickReply,
  db: Db = database,
): Promise<void> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  allow(canEditQuickReplies(actor, { shopId }));
  await asShop(
    shopId,
    async (tx) => {
      const isThisReply = and(eq(quickReplies.id, quickReplyId), eq(quickReplies.shopId, shopId));
      const removed = await tx.delete(quickReplies).where(isThisReply).returning({ id: quickReplies.id });
      if (removed.length) await recordEvent(actor, { name: "quick_reply.removed", shopId, quickReplyId }, tx);
    },
    db,
  );
}
