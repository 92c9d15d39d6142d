import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";

/**
 * Rebuilds the suggestions of the search field and the terms for spelling correction from the published listings: the
 * 100,000 best in a large market. Takes two minutes of a core with a million listings.
 */
export async function buildSuggestions(db: Db = database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`);
    await tx.execute(sql`select build_suggestions()`);
  });
}
