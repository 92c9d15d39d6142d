import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { unwantedEmails } from "@/db/schema";
import type { MailKind } from "./kinds";

/** Lists the kinds of email that this person has switched off. */
export async function listUnwanted(userId: string, db: Db = database): Promise<MailKind[]> {
  const rows = await asPerson(
    userId,
    (tx) => tx.select({ kind: unwantedEmails.kind }).from(unwantedEmails).where(eq(unwantedEmails.userId, userId)),
    db,
  );
  return rows.map(({ kind }) => kind);
}
