import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { memberInvitations } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { countInvitation } from "./count-invitation";
import { allowOwner, inOwnedShop } from "./in-owned-shop";
import type { OfInvitation } from "./input";
import { invitationEnd, invitationHash } from "./invitation-token";

/** Sends an invitation again with a new link for seven days; the former link ends. @throws Refusal tooMany */
export async function resendInvitation(
  actor: Actor,
  { shopId, invitationId }: OfInvitation & { shopId: number },
  db: Db = database,
): Promise<void> {
  allowOwner(actor, shopId);
  const ofShop = and(eq(memberInvitations.shopId, shopId), eq(memberInvitations.id, invitationId));
  const [former] = await asShop(shopId, (tx) => tx.select().from(memberInvitations).where(ofShop), db);
  if (!former) throw new NotFound("invitation");
  await countInvitation(shopId, former.email, db);
  await inOwnedShop(
    actor,
    shopId,
    async (tx) => {
      const [invitation] = await tx.select().from(memberInvitations).where(ofShop).for("update");
      if (!invitation) throw new NotFound("invitation");
      const round = invitation.round + 1;
      const tokenHash = invitationHash({ id: invitationId, round });
      await tx
        .update(memberInvitations)
        .set({ round, tokenHash, sentAt: new Date(), expiresAt: invitationEnd() })
        .where(ofShop);
      await recordEvent(actor, { name: "member.invited", shopId, invitationId }, tx);
    },
    db,
  );
}
