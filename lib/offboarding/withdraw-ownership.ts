import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { ownershipOffers } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { inOwnedShop } from "../shops/members/in-owned-shop";

/** Withdraws the shop's offer of ownership. Does nothing without one. */
export const withdrawOwnership = (actor: Actor, { shopId }: { shopId: number }, db: Db = database): Promise<void> =>
  inOwnedShop(
    actor,
    shopId,
    async (tx) => {
      const [withdrawn] = await tx
        .delete(ownershipOffers)
        .where(eq(ownershipOffers.shopId, shopId))
        .returning({ memberId: ownershipOffers.toUserId });
      if (withdrawn)
        await recordEvent(actor, { name: "ownership.withdrawn", shopId, memberId: withdrawn.memberId }, tx);
    },
    db,
  );
