import { lt, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { memberInvitations } from "@/db/schema";

const isLongOver = lt(memberInvitations.expiresAt, sql`now() - interval '30 days'`);

/** Forgets whom a shop asked and who never answered, a month after the link ended. */
export const sweepInvitations = (db: Db = database): Promise<unknown> =>
  asInvited("expired", (tx) => tx.delete(memberInvitations).where(isLongOver), db);
