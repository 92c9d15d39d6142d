import { eq } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { users } from "@/db/schema";
import { guest } from "../core/actor";
import { Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { Locale } from "../i18n/locale";
import { findActor } from "./find-actor";
import { forgetTwoStep } from "./forget-two-step";
import type { FollowSignInLink } from "./input";
import { endSessionsOf } from "./sessions";
import { takeSignInLink } from "./sign-in-link";

/**
 * Uses a link up and says who may sign in, as a user id. The first link to an address proves it: an account is made
 * when there is none, and what somebody set up before with an address that was not theirs, a password, a second
 * step and sessions, is void. A job then makes the shops of its owner public. @throws Refusal when the link was used, is over or never was
 */
export async function followSignInLink(
  { token }: FollowSignInLink,
  locale: Locale,
  db: Db = database,
): Promise<string> {
  return db.transaction(async (tx) => {
    const email = await takeSignInLink(token, tx);
    if (email === undefined) throw new Refusal("accounts.followSignInLink.over");
    const [user] = await tx
      .select({ id: users.id, emailVerified: users.emailVerified })
      .from(users)
      .where(eq(users.email, email))
      .for("update");
    if (!user) return makeBuyer(email, locale, tx);
    if (!user.emailVerified) await proveAddress(user.id, tx);
    return user.id;
  });
}

async function makeBuyer(email: string, locale: Locale, tx: Tx): Promise<string> {
  const name = email.replace(/@.*/, "").slice(0, 80);
  const [made] = await tx
    .insert(users)
    .values({ name, email, locale, emailVerified: new Date() })
    .returning({ id: users.id });
  const actor = made && (await findActor(made.id, tx));
  if (!actor) throw new Error("the new account is not there");
  await recordEvent(actor, { name: "user.joined", userId: actor.userId }, tx);
  return actor.userId;
}

async function proveAddress(userId: string, tx: Tx): Promise<void> {
  await tx.update(users).set({ emailVerified: new Date(), passwordHash: null }).where(eq(users.id, userId));
  await asPerson(userId, (inside) => forgetTwoStep(userId, inside), tx);
  await endSessionsOf(userId, tx);
  await recordEvent(guest, { name: "user.confirmed_email", userId }, tx);
}
