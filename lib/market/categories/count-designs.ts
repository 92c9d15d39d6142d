import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/**
 * Counts the designs of a category that have a card: those on sale, paused or discontinued. Drafts belong to their shops
 * and are not visible here; the editor asks for another category once theirs is hidden.
 */
export async function countDesigns(categoryId: number, db: Db): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from shown_listings where category_id = ${categoryId} and status <> 'removed'`);
  return row?.count ?? 0;
}
