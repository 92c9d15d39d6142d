import { and, eq, gt } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { verificationTokens } from "@/db/schema";
import { sha256Hex, sign } from "../security/hmac";

export const linkMinutes = 20;

/** Returns the token of a request; it cannot be derived from the database without AUTH_SECRET. */
export const tokenOfRequest = (requestId: string): string => sign("sign-in-link", requestId);

const isUnexpired = (token: string) =>
  and(eq(verificationTokens.token, sha256Hex(token)), gt(verificationTokens.expires, new Date()));

/** Finds address and token for the email of a request; undefined if its link was used or has expired. */
export async function findSignInLink(requestId: string, db: Db = database) {
  const token = tokenOfRequest(requestId);
  const email = await findLinkEmail(token, db);
  return email === undefined ? undefined : { email, token };
}

/** Finds the address of a link without using it up. */
export async function findLinkEmail(token: string, db: Db = database): Promise<string | undefined> {
  const [row] = await db
    .select({ email: verificationTokens.identifier })
    .from(verificationTokens)
    .where(isUnexpired(token));
  return row?.email;
}

/** Consumes the link and with it all others of the address. Returns the address, undefined if the link is invalid. */
export async function consumeSignInLink(token: string, db: Db): Promise<string | undefined> {
  const [row] = await db
    .delete(verificationTokens)
    .where(isUnexpired(token))
    .returning({ email: verificationTokens.identifier });
  if (row) await db.delete(verificationTokens).where(eq(verificationTokens.identifier, row.email));
  return row?.email;
}
