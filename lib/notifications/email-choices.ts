import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { unwantedMails } from "@/db/schema";
import type { MailKind } from "./kinds";

/** The kinds of mail this person switched off. */
export async function listUnwanted(userId: string, db: Db = database): Promise<MailKind[]> {
  const rows = await asPerson(
    userId,
    (tx) => tx.select({ kind: unwantedMails.kind }).from(unwantedMails).where(eq(unwantedMails.userId, userId)),
    db,
  );
  return rows.map(({ kind }) => kind);
}
