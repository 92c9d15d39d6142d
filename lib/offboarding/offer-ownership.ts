import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { ownershipOffers, shopMembers } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { asConfirmedOwner } from "../shops/members/as-confirmed-owner";
import type { OfferOwnership } from "./input";
import { daysFrom, offerDays } from "./terms";

/**
 * Offers the ownership of the shop to a colleague for seven days; nothing changes until they accept. A new offer
 * replaces the previous one. `token` is this browser's session. @throws Refusal for a wrong password, or an owner as
 * recipient
 */
export async function offerOwnership(
  actor: Actor,
  { shopId, memberId, ...proof }: OfferOwnership & { shopId: number },
  token: string,
  db: Db = database,
): Promise<void> {
  await asConfirmedOwner(
    actor,
    { shopId, proof, token },
    async (tx) => {
      if (actor.kind !== "user") throw new NotAllowed();
      const [member] = await tx
        .select({ role: shopMembers.role })
        .from(shopMembers)
        .where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, memberId)));
      if (!member) throw new NotFound("member");
      if (member.role === "owner") throw new Refusal("closing.offer.isOwner", { field: "memberId" });
      const now = new Date();
      const offer = {
        toUserId: memberId,
        offeredBy: actor.userId,
        createdAt: now,
        expiresAt: daysFrom(now, offerDays),
      };
      await tx
        .insert(ownershipOffers)
        .values({ shopId, ...offer })
        .onConflictDoUpdate({ target: ownershipOffers.shopId, set: offer });
      await recordEvent(actor, { name: "ownership.offered", shopId, memberId }, tx);
    },
    db,
  );
}
