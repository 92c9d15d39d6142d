import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inPinyin } from "./in-pinyin";

/**
 * Writes the words that leads added, and the names they gave to categories, to the thesaurus of search. Concurrent changes
 * wait for each other.
 */
export async function loadSearchWords(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('search_words'))`);
  const named = await tx.execute<{ id: number; name: string }>(sql`
    select id, names->>'zh' as name from categories where category_is_edited(id, 'names')`);
  const spelt = Object.fromEntries(named.map(({ id, name }) => [id, inPinyin(name)]));
  await tx.execute(sql`select load_search_words(${JSON.stringify(spelt)}::jsonb)`);
}
