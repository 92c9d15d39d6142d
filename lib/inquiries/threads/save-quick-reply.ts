import { and, eq, sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { quickReplies } from "@/db/schema";
import { type Actor, isAtLeast } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { actOnce } from "@/lib/events/run-once";
import type { SaveQuickReply } from "./input";
import { canEditQuickReplies } from "./policy";

/** As many as people still find their way in. */
const most = 40;

/**
 * Writes a quick reply of a shop, a new one at the end of the list. The same new one sent twice is one.
 * @throws NotFound for a foreign shop or reply; Refusal past 40
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
        const wanted = and(eq(quickReplies.id, quickReplyId), eq(quickReplies.shopId, shopId));
        const found = await tx.update(quickReplies).set({ title, bodies }).where(wanted).returning();
        if (found.length === 0) throw new NotFound("quick reply");
      } else {
        const once = key ? await actOnce(key, [shopId, title, bodies], { quickReplyId: id }, tx) : undefined;
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
  if (count >= most) throw new Refusal("threads.quickReplies.tooMany", { count: most });
  const position = sql`(select coalesce(max(position), 0) + 1 from quick_replies where shop_id = ${reply.shopId})`;
  await tx.insert(quickReplies).values({ ...reply, position });
}
