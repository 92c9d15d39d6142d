import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import { takeConfirmation } from "../accounts/email-confirmation";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { ConfirmEmail } from "./input";
import { openConfirmedShops } from "./open-confirmed-shops";

/**
 * Confirms the e-mail address of who is signed in, by the link that was mailed to it, and makes their shops public. Being
 * signed in shows that who reads the mailbox is who chose the password. @throws Refusal when the link was used, is over,
 * or is another person's
 */
export async function confirmEmail(actor: Actor, { token }: ConfirmEmail, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await db.transaction(async (tx) => {
    if (!(await takeConfirmation(userId, token, tx))) throw new Refusal("shops.confirm.over");
    await tx
      .update(users)
      .set({ emailVerified: new Date() })
      .where(and(eq(users.id, userId), isNull(users.emailVerified)));
    await recordEvent(actor, { name: "user.confirmed_email", userId }, tx);
    await openConfirmedShops(userId, tx);
  });
}
