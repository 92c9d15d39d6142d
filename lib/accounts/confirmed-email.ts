import { and, eq, isNotNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { confirmedEmails, users } from "@/db/schema";
import { isSignedBy, sha256Hex, sign } from "../security/hmac";

const purpose = "email-proof";

/** Returns the proof that emails to this address contain: a person who sends it back reads the address's emails. */
export const emailProof = (email: string): string => sign(purpose, email);

/** Confirms an address by the proof of an email; returns whether that was new. A wrong proof changes nothing. */
export async function confirmEmail(email: string, proof: string, db: Db = database): Promise<boolean> {
  if (!isSignedBy(purpose, email, proof)) return false;
  const row = { reader: sha256Hex(email) };
  const inserted = await db.insert(confirmedEmails).values(row).onConflictDoNothing().returning();
  return inserted.length === 1;
}

/** Whether a person has proven to read the emails of this address, by an account or by an email's proof. */
export async function isConfirmedEmail(email: string, db: Db = database): Promise<boolean> {
  const ofAccount = and(eq(users.email, email), isNotNull(users.emailVerified));
  if ((await db.$count(users, ofAccount)) > 0) return true;
  return (await db.$count(confirmedEmails, eq(confirmedEmails.reader, sha256Hex(email)))) > 0;
}
