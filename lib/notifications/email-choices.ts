import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { unwantedEmails } from "@/db/schema";
import type { EmailKind } from "./kinds";

/** Lists the kinds of email that this person has switched off. */
export async function listUnwantedEmails(userId: string, db: Db = database): Promise<EmailKind[]> {
  const rows = await asPerson(
    userId,
    (tx) => tx.select({ kind: unwantedEmails.kind }).from(unwantedEmails).where(eq(unwantedEmails.userId, userId)),
    db,
  );
  return rows.map(({ kind }) => kind);
}
