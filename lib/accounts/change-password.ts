import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import { allow, NotFound, Refusal } from "../errors";
import { recordEvent } from "../events/record-event";
import type { Actor } from "./actor";
import type { ChangePassword } from "./input";
import { hashPassword, isPassword } from "./password";
import { endSessionsOf, findSession, type Session } from "./sessions";
import { throttle } from "./throttle";

const freshMinutes = 30;

/** Whether the present password must be given: not when there is none, nor right after a link to the mailbox. */
export const asksCurrentPassword = (
  { hasPassword }: { hasPassword: boolean },
  session: Pick<Session, "startedBy" | "createdAt"> | undefined,
): boolean =>
  hasPassword && !(session?.startedBy === "link" && Date.now() - session.createdAt.getTime() < freshMinutes * 60_000);

/**
 * Gives the person a new password and signs them out everywhere but here (`token` is this browser's session).
 * @throws Refusal when the current password is asked for and wrong
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
  if (user.hash && asksCurrentPassword({ hasPassword: true }, session))
    await checkCurrent(actor.userId, current ?? "", user.hash, db);
  const passwordHash = await hashPassword(password);
  await db.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, actor.userId));
    await endSessionsOf(actor.userId, tx, token);
    await recordEvent(actor, { name: "user.changed_password", userId: actor.userId }, tx);
  });
}

async function checkCurrent(userId: string, current: string, hash: string, db: Db): Promise<void> {
  const isWithin = await throttle(`change-password:${userId}`, { limit: 10, windowSeconds: 3_600 }, db);
  if (!isWithin) throw new Refusal("errors.tooMany");
  if (!(await isPassword(current, hash)))
    throw new Refusal("accounts.changePassword.currentWrong", { field: "current" });
}
