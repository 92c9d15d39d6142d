import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import { findActor } from "@/lib/accounts/find-actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { consumeInvitation } from "./consume-invitation";
import { findInvitation } from "./find-invitation";
import type { JoinByInvitation } from "./input";
import { invitationDays } from "./invitation-token";

/**
 * Creates the account of an invited address that has none, with the address confirmed by the link, and makes it a
 * member. Returns the user id. A person with an account has to sign in first, because a link of seven days must not
 * sign in to an existing account. @throws Refusal if the invitation has ended, or the address has an account
 */
export async function joinByInvitation({ token, name }: JoinByInvitation, db: Db = database): Promise<string> {
  const invitation = await findInvitation(token, db);
  if (!invitation) throw new Refusal("members.acceptInvitation.expired", { days: invitationDays });
  if (invitation.hasAccount) throw new Refusal("members.joinByInvitation.hasAccount");
  try {
    return await db.transaction(async (tx) => {
      const { email, locale } = invitation;
      const [user] = await tx
        .insert(users)
        .values({ name, email, locale, emailVerified: new Date() })
        .returning({ id: users.id });
      const actor = user && (await findActor(user.id, tx));
      if (!actor) throw new Error("the new account was not found");
      await recordEvent(actor, { name: "user.joined", userId: actor.userId }, tx);
      await consumeInvitation(actor, invitation, tx);
      return actor.userId;
    });
  } catch (error) {
    if (violatedConstraint(error) !== "users_email_unique") throw error;
    throw new Refusal("members.joinByInvitation.hasAccount");
  }
}
