import { eq } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { users } from "@/db/schema";
import { guest } from "../core/actor";
import { Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { Locale } from "../i18n/locale";
import { deleteTwoStep } from "./delete-two-step";
import { findActor } from "./find-actor";
import type { FollowSignInLink } from "./input";
import { requireUnlocked } from "./people/require-unlocked";
import { endSessionsOf } from "./sessions";
import { consumeSignInLink } from "./sign-in-link";

/**
 * Consumes a link and returns the id of the user who may sign in. The first link to an address proves it: an account is
 * created if there is none, and password, second step and sessions that another person may have set up with the address
 * are deleted. A job then makes the shops of its owner public. @throws Refusal if the link is used, expired or unknown, or the account is locked
 */
export async function followSignInLink(
  { token }: FollowSignInLink,
  locale: Locale,
  db: Db = database,
): Promise<string> {
  return db.transaction(async (tx) => {
    const email = await consumeSignInLink(token, tx);
    if (email === undefined) throw new Refusal("accounts.followSignInLink.expired");
    const [user] = await tx
      .select({ id: users.id, emailVerified: users.emailVerified })
      .from(users)
      .where(eq(users.email, email))
      .for("update");
    if (!user) return makeBuyer(email, locale, tx);
    await requireUnlocked(user.id, tx);
    if (!user.emailVerified) await proveAddress(user.id, tx);
    return user.id;
  });
}

async function makeBuyer(email: string, locale: Locale, tx: Tx): Promise<string> {
  const name = email.replace(/@.*/, "").slice(0, 80);
  const [created] = await tx
    .insert(users)
    .values({ name, email, locale, emailVerified: new Date() })
    .returning({ id: users.id });
  const actor = created && (await findActor(created.id, tx));
  if (!actor) throw new Error("the new account was not found");
  await recordEvent(actor, { name: "user.joined", userId: actor.userId }, tx);
  return actor.userId;
}

async function proveAddress(userId: string, tx: Tx): Promise<void> {
  await tx.update(users).set({ emailVerified: new Date(), passwordHash: null }).where(eq(users.id, userId));
  await asPerson(userId, (inside) => deleteTwoStep(userId, inside), tx);
  await endSessionsOf(userId, tx);
  await recordEvent(guest, { name: "user.confirmed_email", userId }, tx);
}
