import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/**
 * Holds the families of the shops of a design and its parent-to-be until the transaction ends. Commands ask before they lock
 * a listing, so that two of them never wait for each other; the trigger of `listing_origins` asks again and refuses circles.
 */
export async function lockFamily(childId: number, parentId: number, tx: Tx): Promise<void> {
  await tx.execute(sql`select lock_family(${childId}::bigint, ${parentId}::bigint)`);
}
