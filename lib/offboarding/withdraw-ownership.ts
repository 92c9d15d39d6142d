import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { ownershipOffers } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { inOwnedShop } from "../shops/members/in-owned-shop";

/** Takes the offer of the shop back. Without one nothing happens. */
export const withdrawOwnership = (actor: Actor, { shopId }: { shopId: number }, db: Db = database): Promise<void> =>
  inOwnedShop(
    actor,
    shopId,
    async (tx) => {
      const [gone] = await tx
        .delete(ownershipOffers)
        .where(eq(ownershipOffers.shopId, shopId))
        .returning({ memberId: ownershipOffers.toUserId });
      if (gone) await recordEvent(actor, { name: "ownership.withdrawn", shopId, memberId: gone.memberId }, tx);
    },
    db,
  );
