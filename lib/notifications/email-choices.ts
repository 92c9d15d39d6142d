import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { unwantedEmails } from "@/db/schema";
import type { MailKind } from "./kinds";

/** The kinds of mail this person switched off. */
export async function listUnwanted(userId: string, db: Db = database): Promise<MailKind[]> {
  const rows = await asPerson(
    userId,
    (tx) => tx.select({ kind: unwantedEmails.kind }).from(unwantedEmails).where(eq(unwantedEmails.userId, userId)),
    db,
  );
  return rows.map(({ kind }) => kind);
}
