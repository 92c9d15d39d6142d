import { and, eq } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { type Db, database } from "@/db/client";
import { memberInvitations, shopMembers, users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { countInvitation } from "./count-invitation";
import { allowOwner, inOwnedShop } from "./in-owned-shop";
import type { InviteMember } from "./input";
import { invitationEnd, invitationHash } from "./invitation-token";

/**
 * Invites an address to the shop by an emailed link that works once within seven days. Addresses with and without an
 * account are treated alike. @throws Refusal if the address is invited or a member already, or after too many
 * invitations
 */
export async function inviteMember(
  actor: Actor,
  { shopId, email, role, language }: InviteMember & { shopId: number },
  db: Db = database,
): Promise<{ invitationId: string }> {
  allowOwner(actor, shopId);
  await countInvitation(shopId, email, db);
  return inOwnedShop(
    actor,
    shopId,
    async (tx, invitedBy) => {
      const isMember = await tx.$count(
        shopMembers,
        and(
          eq(shopMembers.shopId, shopId),
          eq(shopMembers.userId, tx.select({ id: users.id }).from(users).where(eq(users.email, email))),
        ),
      );
      if (isMember) throw new Refusal("members.inviteMember.isMember", { field: "email" });
      const id = uuidv7();
      const tokenHash = invitationHash({ id, round: 1 });
      const [inserted] = await tx
        .insert(memberInvitations)
        .values({ id, shopId, email, role, locale: language, tokenHash, invitedBy, expiresAt: invitationEnd() })
        .onConflictDoNothing({ target: [memberInvitations.shopId, memberInvitations.email] })
        .returning({ id: memberInvitations.id });
      if (!inserted) throw new Refusal("members.inviteMember.isInvited", { field: "email" });
      await recordEvent(actor, { name: "member.invited", shopId, invitationId: id }, tx);
      return { invitationId: id };
    },
    db,
  );
}
