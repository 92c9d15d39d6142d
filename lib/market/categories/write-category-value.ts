import { eq, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { type CategoryValue, categories } from "@/db/schema";
import { loadSearchWords } from "./load-search-words";

/** Lets edits of categories wait for each other, since a place concerns all siblings. */
export const lockOrder = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('category_edits'))`);
};

/** Returns the ids of a category and its siblings, hidden ones included, in their order. */
export async function listSiblings(categoryId: number, tx: Tx): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(sql`
    select s.id from categories c join categories s on s.parent_id is not distinct from c.parent_id
    where c.id = ${categoryId} order by s.position, s.id`);
  return rows.map(({ id }) => id);
}

/** Counts the edits of a category and those that were undone, which tells whether a page shows it as it is. */
export async function countChanges(categoryId: number, tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ changes: number }>(sql`
    select (count(*) + count(undone_at))::int as changes from category_edits where category_id = ${categoryId}`);
  return row?.changes ?? 0;
}

/** Writes a value of a category, and invalidates the pages and searches that show it once this transaction commits. */
export async function writeValue(categoryId: number, { names, hs, order }: CategoryValue, tx: Tx): Promise<void> {
  if (names) await tx.update(categories).set({ names }).where(eq(categories.id, categoryId));
  if (names) await loadSearchWords(tx);
  if (hs) await tx.update(categories).set({ hs }).where(eq(categories.id, categoryId));
  if (order)
    await tx.execute(sql`
      update categories c set position = o.place - 1
      from unnest(${intArray(order)}::int[]) with ordinality o(id, place) where c.id = o.id and c.position <> o.place - 1`);
  await purgeDocuments(tx, "taxonomy");
}
