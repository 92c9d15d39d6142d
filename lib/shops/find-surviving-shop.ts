import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";

/** Finds the shop into which operators merged this one; undefined if it was not merged. */
export async function findSurvivingShop(
  shopId: number,
  db: Db = readPool,
): Promise<{ id: number; handle: string } | undefined> {
  const [found] = await db.execute<{ id: string; handle: string }>(sql`
    select s.id, s.handle from shops m join shops s on s.id = m.merged_into_id where m.id = ${shopId}`);
  return found && { id: Number(found.id), handle: found.handle };
}
