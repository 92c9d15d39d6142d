import { and, eq, gt, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { users, verificationTokens } from "@/db/schema";
import { sha256Hex, sign } from "../security/hmac";

/** Hours for which a confirmation link of an email address is valid. It works once. */
export const confirmationHours = 24;

/** Returns the identifier of an account's confirmation tokens; those of sign-in links have the email address. */
export const confirmationKeyOf = (userId: string) => `confirm:${userId}`;
const tokenOf = (requestId: string): string => sign("confirm-email", requestId);
const isUnexpired = gt(verificationTokens.expires, sql`now()`);

/** Stores the token of a confirmation link, as its hash, for `confirmationHours`. */
export const storeConfirmation = (userId: string, requestId: string, tx: Tx) =>
  tx.insert(verificationTokens).values({
    identifier: confirmationKeyOf(userId),
    token: sha256Hex(tokenOf(requestId)),
    expires: new Date(Date.now() + confirmationHours * 3_600_000),
  });

/** Finds address and token for the email of a request; undefined if its link was used or has expired. */
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
        eq(verificationTokens.token, sha256Hex(token)),
        isUnexpired,
      ),
    );
  return found && { ...found, token };
}

/** Whether the link is valid. This check does not use it up, because programs that scan emails open links too. */
export async function isConfirmationOpen(userId: string, token: string, db: Db = database): Promise<boolean> {
  const own = eq(verificationTokens.identifier, confirmationKeyOf(userId));
  return (
    (await db.$count(verificationTokens, and(own, eq(verificationTokens.token, sha256Hex(token)), isUnexpired))) > 0
  );
}

/** Consumes the link and with it all others of this account. Returns whether it was valid. */
export async function consumeConfirmation(userId: string, token: string, tx: Tx): Promise<boolean> {
  const own = eq(verificationTokens.identifier, confirmationKeyOf(userId));
  const deleted = await tx
    .delete(verificationTokens)
    .where(and(own, eq(verificationTokens.token, sha256Hex(token)), isUnexpired))
    .returning({ token: verificationTokens.token });
  if (deleted.length > 0) await tx.delete(verificationTokens).where(own);
  return deleted.length > 0;
}
