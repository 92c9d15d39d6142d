import { and, eq, sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { quickReplies } from "@/db/schema";
import { type Actor, isAtLeast } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { runOnce } from "@/lib/events/run-once";
import type { SaveQuickReply } from "./input";
import { canEditQuickReplies } from "./policy";

/** Maximum number of quick replies of a shop. */
const maxReplies = 40;

/**
 * Saves a quick reply of a shop; a new one goes to the end of the list. Idempotent by `key`.
 * @throws NotFound for another shop's reply or if the actor is not a member; Refusal above 40 replies
 */
export async function saveQuickReply(
  actor: Actor,
  { shopId, quickReplyId, key, title, bodies }: SaveQuickReply,
  db: Db = database,
): Promise<{ quickReplyId: string }> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  allow(canEditQuickReplies(actor, { shopId }));
  return asShop(
    shopId,
    async (tx) => {
      const id = quickReplyId ?? uuidv7();
      if (quickReplyId) {
        const isThisReply = and(eq(quickReplies.id, quickReplyId), eq(quickReplies.shopId, shopId));
        const found = await tx.update(quickReplies).set({ title, bodies }).where(isThisReply).returning();
        if (found.length === 0) throw new NotFound("quick reply");
      } else {
        const once = key ? await runOnce(key, [shopId, title, bodies], { quickReplyId: id }, tx) : undefined;
        if (once?.isRepeat) return once.result;
        await insertLast({ id, shopId, title, bodies }, tx);
      }
      await recordEvent(actor, { name: "quick_reply.saved", shopId, quickReplyId: id }, tx);
      return { quickReplyId: id };
    },
    db,
  );
}

type Reply = Omit<typeof quickReplies.$inferInsert, "position">;

async function insertLast(reply: Reply, tx: Tx) {
  const count = await tx.$count(quickReplies, eq(quickReplies.shopId, reply.shopId));
  if (count >= maxReplies) throw new Refusal("threads.quickReplies.tooMany", { count: maxReplies });
  const position = sql`(select coalesce(max(position), 0) + 1 from quick_replies where shop_id = ${reply.shopId})`;
  await tx.insert(quickReplies).values({ ...reply, position });
}
