import { and, eq, gt } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { verificationTokens } from "@/db/schema";
import { fingerprint, sign } from "../security/hmac";

export const linkMinutes = 20;

/** The token of a request: nobody without AUTH_SECRET makes it from what the database holds. */
export const tokenOfRequest = (requestId: string): string => sign("sign-in-link", requestId);

const isAlive = (token: string) =>
  and(eq(verificationTokens.token, fingerprint(token)), gt(verificationTokens.expires, new Date()));

/** What the mail needs for a request; undefined when its link was used or is over. */
export async function findSignInLink(requestId: string, db: Db = database) {
  const token = tokenOfRequest(requestId);
  const email = await findLinkEmail(token, db);
  return email === undefined ? undefined : { email, token };
}

/** Whose link this is. Looking does not use it up. */
export async function findLinkEmail(token: string, db: Db = database): Promise<string | undefined> {
  const [row] = await db
    .select({ email: verificationTokens.identifier })
    .from(verificationTokens)
    .where(isAlive(token));
  return row?.email;
}

/** Uses the link up, and with it every other one of the same address. */
export async function takeSignInLink(token: string, db: Db): Promise<string | undefined> {
  const [row] = await db
    .delete(verificationTokens)
    .where(isAlive(token))
    .returning({ email: verificationTokens.identifier });
  if (row) await db.delete(verificationTokens).where(eq(verificationTokens.identifier, row.email));
  return row?.email;
}
