import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { checkPassword, isFreshFromLink } from "./confirm-person";
import type { ChangePassword } from "./input";
import { hashPassword } from "./password";
import { endSessionsOf, findSession, type Session } from "./sessions";

/**
 * Whether the current password is required: only if the person has one and did not just follow a link to the mailbox.
 */
export const requiresCurrentPassword = (
  { hasPassword }: { hasPassword: boolean },
  session: Pick<Session, "startedBy" | "createdAt"> | undefined,
): boolean => hasPassword && !isFreshFromLink(session);

/**
 * Sets a new password and ends all sessions of the person but this browser's, `token`.
 * @throws Refusal if the current password is required and wrong
 */
export async function changePassword(
  actor: Actor,
  { current, password }: ChangePassword,
  token: string,
  db: Db = database,
): Promise<void> {
  allow(actor.kind === "user");
  const session = await findSession(token, db);
  allow(session?.userId === actor.userId);
  const [user] = await db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, actor.userId));
  if (!user) throw new NotFound();
  if (user.hash && requiresCurrentPassword({ hasPassword: true }, session))
    await checkPassword(actor.userId, current ?? "", user.hash, db);
  const passwordHash = await hashPassword(password);
  await db.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, actor.userId));
    await endSessionsOf(actor.userId, tx, token);
    await recordEvent(actor, { name: "user.changed_password", userId: actor.userId }, tx);
  });
}
