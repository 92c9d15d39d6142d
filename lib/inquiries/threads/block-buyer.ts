import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { blockedBuyers } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "../with-own-inquiry";
import type { BlockBuyer } from "./input";
import { canBlockBuyer } from "./policy";

/**
 * Blocks the buyer's email address, so that its further inquiries to this shop are held, or unblocks it. Idempotent.
 */
export const blockBuyer = (actor: Actor, { inquiryId, block }: BlockBuyer, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async ({ shopId, buyerEmail: email }, tx) => {
      allow(canBlockBuyer(actor, { shopId }) && actor.kind === "user");
      const changed =
        block === "block"
          ? await tx
              .insert(blockedBuyers)
              .values({ shopId, email, userId: actor.userId })
              .onConflictDoNothing()
              .returning({ email: blockedBuyers.email })
          : await tx
              .delete(blockedBuyers)
              .where(and(eq(blockedBuyers.shopId, shopId), eq(blockedBuyers.email, email)))
              .returning({ email: blockedBuyers.email });
      if (changed.length === 0) return;
      const name = block === "block" ? "buyer.blocked" : "buyer.unblocked";
      await recordEvent(actor, { name, shopId, inquiryId }, tx);
    },
    db,
  );
