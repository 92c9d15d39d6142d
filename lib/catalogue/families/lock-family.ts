import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/**
 * Locks the families of the shops of a listing and its future parent until the transaction ends. Commands call it
 * before they lock a listing, which prevents deadlocks; the trigger of `listing_origins` locks again and refuses
 * cycles.
 */
export async function lockFamily(childId: number, parentId: number, tx: Tx): Promise<void> {
  await tx.execute(sql`select lock_family(${childId}::bigint, ${parentId}::bigint)`);
}
