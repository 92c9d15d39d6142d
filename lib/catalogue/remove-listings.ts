import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import { violatedConstraint } from "@/db/violation";
import { forgetListings } from "./delete-listings";

/**
 * Ends the pages of public designs for good and deletes drafts. A draft that something else still names, such as another
 * design's family, keeps its row as a removed one. Returns those that keep their row, whose pages have to be refreshed. For
 * use within `asShop()`; the policy is checked before.
 */
export async function removeListings(
  all: readonly { id: number; isDraft: boolean }[],
  now: Date,
  tx: Tx,
): Promise<number[]> {
  const drafts = all.filter(({ isDraft }) => isDraft).map(({ id }) => id);
  const kept = all.filter(({ isDraft }) => !isDraft).map(({ id }) => id);
  if (!(await isDeleted(drafts, tx))) for (const id of drafts) if (!(await isDeleted([id], tx))) kept.push(id);
  if (kept.length > 0)
    await tx.execute(sql`update listings set status = 'removed', changed_at = ${now.toISOString()}::timestamptz
      where id = any (${intArray(kept)}::bigint[])`);
  return kept;
}

async function isDeleted(ids: readonly number[], tx: Tx): Promise<boolean> {
  try {
    await tx.transaction((inside) => forgetListings(ids, inside));
    return true;
  } catch (error) {
    if (violatedConstraint(error) === undefined) throw error;
    return false;
  }
}
