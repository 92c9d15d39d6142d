import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { memberInvitations } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { inOwnedShop } from "./in-owned-shop";
import type { OfInvitation } from "./input";

/** Withdraws an invitation, so that its link ends. @throws NotFound if it was accepted or withdrawn */
export const withdrawInvitation = (
  actor: Actor,
  { shopId, invitationId }: OfInvitation & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnedShop(
    actor,
    shopId,
    async (tx) => {
      const [deleted] = await tx
        .delete(memberInvitations)
        .where(and(eq(memberInvitations.shopId, shopId), eq(memberInvitations.id, invitationId)))
        .returning({ id: memberInvitations.id });
      if (!deleted) throw new NotFound("invitation");
      await recordEvent(actor, { name: "member.invitation_withdrawn", shopId, invitationId }, tx);
    },
    db,
  );
