import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";

/**
 * Rebuilds the suggestions of the search field and the terms for spelling correction from the published listings. Takes
 * about 10 µs per title, and reads the 100,000 best listings at most.
 */
export async function buildSuggestions(db: Db = database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`);
    await tx.execute(sql`select build_suggestions()`);
  });
}
