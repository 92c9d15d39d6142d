import { lt, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { trialWatchers } from "@/db/schema";

const isLongOver = lt(
  trialWatchers.createdAt,
  sql`now() - case when ${trialWatchers.confirmedAt} is null then interval '7 days' else interval '180 days' end`,
);

/** Forgets addresses that were never confirmed after a week, and any other after half a year. */
export const sweepWatchers = (db: Db = database): Promise<unknown> =>
  asInvited("expired", (tx) => tx.delete(trialWatchers).where(isLongOver), db);
