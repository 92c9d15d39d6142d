import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { threads } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { asBuyer } from "./as-buyer";
import { changeThread } from "./change-thread";
import type { BlockShop } from "./input";

/**
 * Blocks or unblocks the shop's messages in this inquiry for the holder of the private link. Idempotent.
 * @throws NotFound if the link is unknown or revoked
 */
export const blockShop = (actor: Actor, { token, block }: BlockShop, db: Db = database): Promise<void> =>
  asBuyer(
    token,
    async (inquiry, tx) => {
      const { id: inquiryId, shopId } = inquiry;
      const [before] = await tx.select().from(threads).where(eq(threads.inquiryId, inquiryId));
      const isBlocked = Boolean(before?.buyerBlockedAt);
      if (isBlocked === (block === "block")) return;
      await changeThread(inquiry, { buyerBlockedAt: isBlocked ? null : new Date() }, tx);
      await recordEvent(actor, { name: isBlocked ? "shop.unblocked" : "shop.blocked", shopId, inquiryId }, tx);
    },
    db,
  );
