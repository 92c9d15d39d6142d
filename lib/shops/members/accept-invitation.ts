import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor, Membership } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { openConfirmedShops } from "../open-confirmed-shops";
import { consumeInvitation } from "./consume-invitation";
import { findInvitation } from "./find-invitation";
import type { AcceptInvitation } from "./input";
import { invitationDays } from "./invitation-token";

/**
 * Makes the actor a member of the shop that invited their address. The link was emailed, so it confirms the address.
 * @throws Refusal if the invitation has ended, or was for another address
 */
export async function acceptInvitation(
  actor: Actor,
  { token }: AcceptInvitation,
  db: Db = database,
): Promise<Membership> {
  allow(actor.kind === "user");
  const invitation = await findInvitation(token, db);
  if (!invitation) throw new Refusal("members.acceptInvitation.expired", { days: invitationDays });
  await db.transaction(async (tx) => {
    const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, actor.userId));
    if (user?.email !== invitation.email)
      throw new Refusal("members.acceptInvitation.otherAddress", { email: invitation.email });
    await tx
      .update(users)
      .set({ emailVerified: new Date() })
      .where(and(eq(users.id, actor.userId), isNull(users.emailVerified)));
    await openConfirmedShops(actor.userId, tx);
    await consumeInvitation(actor, invitation, tx);
  });
  return { shopId: invitation.shopId, role: invitation.role };
}
