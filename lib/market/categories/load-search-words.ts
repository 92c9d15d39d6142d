import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Writes the words that leads added to the thesaurus of search; concurrent changes wait for each other. */
export async function loadSearchWords(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('search_words'))`);
  await tx.execute(sql`select load_search_words()`);
}
