import { lt, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { trialWatchers } from "@/db/schema";

const isExpired = lt(
  trialWatchers.createdAt,
  sql`now() - case when ${trialWatchers.confirmedAt} is null then interval '7 days' else interval '180 days' end`,
);

/** Deletes unconfirmed addresses after a week, and confirmed ones after half a year. */
export const deleteExpiredWatchers = (db: Db = database): Promise<unknown> =>
  asInvited("expired", (tx) => tx.delete(trialWatchers).where(isExpired), db);
