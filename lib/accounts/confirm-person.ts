import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { consumeCode } from "./consume-code";
import { hasTwoStep } from "./has-two-step";
import { isPassword } from "./password";
import { limitAttempts } from "./rate-limit";
import { findSession, type Session } from "./sessions";

const freshMinutes = 30;

/** Whether the session began with an emailed link within half an hour; then no password is required. */
export const isFreshFromLink = (session: Pick<Session, "startedBy" | "createdAt"> | undefined): boolean =>
  session?.startedBy === "link" && Date.now() - session.createdAt.getTime() < freshMinutes * 60_000;

/** Proof of identity: the password, and a code if two-step sign-in is on. */
export type Proof = { current?: string | undefined; code?: string | undefined };
export type RequiredProof = { password: boolean; code: boolean };

/** Returns which proofs confirmPerson() will require from the person. */
export async function getRequiredProof(actor: Actor, token: string, db: Db = database): Promise<RequiredProof> {
  allow(actor.kind === "user");
  return {
    password: !isFreshFromLink(await findSession(token, db)),
    code: await hasTwoStep(actor.userId, db),
  };
}

/**
 * Confirms that the actor is the person, not only someone at their browser: by password or by a recent link, and by a
 * code if two-step sign-in is on. `token` is this browser's session.
 * @throws Refusal if password or code are wrong, or if there is no password and the link is old
 */
export async function confirmPerson(
  actor: Actor,
  { current, code }: Proof,
  token: string,
  db: Db = database,
  now = new Date(),
): Promise<{ userId: string }> {
  allow(actor.kind === "user");
  const { userId } = actor;
  const session = await findSession(token, db);
  allow(session?.userId === userId);
  if (!isFreshFromLink(session)) {
    const [user] = await db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, userId));
    if (!user) throw new NotFound();
    if (!user.hash) throw new Refusal("accounts.confirmPerson.signInAgain");
    await checkPassword(userId, current ?? "", user.hash, db);
  }
  if (await hasTwoStep(userId, db)) await consumeCode(userId, code ?? "", db, now);
  return { userId };
}

/** @throws Refusal for the field `current` if the password is wrong, or after too many attempts */
export async function checkPassword(userId: string, current: string, hash: string, db: Db): Promise<void> {
  await limitAttempts(`change-password:${userId}`, { limit: 10, windowSeconds: 3_600 }, db);
  if (!(await isPassword(current, hash)))
    throw new Refusal("accounts.changePassword.currentWrong", { field: "current" });
}
