import { and, eq, gt, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { users, verificationTokens } from "@/db/schema";
import { fingerprint, sign } from "../security/hmac";

/** A link that confirms an e-mail address works once, for so long. */
export const confirmationHours = 24;

/** Names the tokens of an account's confirmation links; sign-in links are kept by address. */
export const confirmationKeyOf = (userId: string) => `confirm:${userId}`;
const tokenOf = (requestId: string): string => sign("confirm-email", requestId);
const isAlive = gt(verificationTokens.expires, sql`now()`);

export const keepConfirmation = (userId: string, requestId: string, tx: Tx) =>
  tx.insert(verificationTokens).values({
    identifier: confirmationKeyOf(userId),
    token: fingerprint(tokenOf(requestId)),
    expires: new Date(Date.now() + confirmationHours * 3_600_000),
  });

/** What the mail needs for a request; undefined when its link was used or is over. */
export async function findConfirmation(
  { userId, requestId }: { userId: string; requestId: string },
  db: Db = database,
): Promise<{ email: string; token: string } | undefined> {
  const token = tokenOf(requestId);
  const [found] = await db
    .select({ email: users.email })
    .from(verificationTokens)
    .innerJoin(users, eq(users.id, userId))
    .where(
      and(
        eq(verificationTokens.identifier, confirmationKeyOf(userId)),
        eq(verificationTokens.token, fingerprint(token)),
        isAlive,
      ),
    );
  return found && { ...found, token };
}

/** Whether this is a link of the account that works; looking uses nothing up, since programs that check mail do so too. */
export async function isConfirmationOpen(userId: string, token: string, db: Db = database): Promise<boolean> {
  const own = eq(verificationTokens.identifier, confirmationKeyOf(userId));
  return (await db.$count(verificationTokens, and(own, eq(verificationTokens.token, fingerprint(token)), isAlive))) > 0;
}

/** Uses the link up, and with it every other one of this account. Returns whether it was good. */
export async function takeConfirmation(userId: string, token: string, tx: Tx): Promise<boolean> {
  const own = eq(verificationTokens.identifier, confirmationKeyOf(userId));
  const taken = await tx
    .delete(verificationTokens)
    .where(and(own, eq(verificationTokens.token, fingerprint(token)), isAlive))
    .returning({ token: verificationTokens.token });
  if (taken.length > 0) await tx.delete(verificationTokens).where(own);
  return taken.length > 0;
}
