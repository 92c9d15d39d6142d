import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CaseTarget } from "@/db/schema";

/** Returns whether a rule holds a listing, a video, or new names or stories of a shop. Call it within `asShop()`. */
export async function isHeldByRule(target: CaseTarget, targetId: string, tx: Tx): Promise<boolean> {
  const held = heldRows[target]?.(targetId);
  return held !== undefined && (await tx.execute(sql`select 1 ${held}`)).length > 0;
}

const heldRows: Partial<Record<CaseTarget, (id: string) => SQL>> = {
  listing: (id) => sql`from listings where id = ${id}::bigint and status = 'under_review' and held_status is not null`,
  shop: (id) => sql`from shops where id = ${id}::bigint and held_texts is not null`,
  video: (id) => sql`from videos where id = ${id}::bigint and held_published_at is not null`,
};
