import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import { consumeConfirmation } from "../accounts/email-confirmation";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { ConfirmEmail } from "./input";
import { openConfirmedShops } from "./open-confirmed-shops";

/**
 * Confirms the email address of the signed-in person by the link that was sent to it, and makes their shops public. The
 * session proves that the reader of the mailbox is the person who chose the password. @throws Refusal if the link is
 * used, expired or another person's
 */
export async function confirmEmail(actor: Actor, { token }: ConfirmEmail, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await db.transaction(async (tx) => {
    if (!(await consumeConfirmation(userId, token, tx))) throw new Refusal("shops.confirm.expired");
    await tx
      .update(users)
      .set({ emailVerified: new Date() })
      .where(and(eq(users.id, userId), isNull(users.emailVerified)));
    await recordEvent(actor, { name: "user.confirmed_email", userId }, tx);
    await openConfirmedShops(userId, tx);
  });
}
