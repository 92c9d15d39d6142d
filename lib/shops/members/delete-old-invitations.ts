import { lt, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { memberInvitations } from "@/db/schema";

const isLongOver = lt(memberInvitations.expiresAt, sql`now() - interval '30 days'`);

/** Deletes invitations without a reply, a month after their end. */
export const deleteOldInvitations = (db: Db = database): Promise<unknown> =>
  asInvited("expired", (tx) => tx.delete(memberInvitations).where(isLongOver), db);
