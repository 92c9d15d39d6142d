import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import { violatedConstraint } from "@/db/violation";
import { deleteListings } from "./delete-listings";

/**
 * Removes the pages of public listings for good and deletes drafts. A draft that another row references, such as a
 * child in its family, keeps its row with the status removed. Returns the ids of the remaining rows, whose pages the
 * caller has to refresh. Call it within `asShop()`, after checking the policy.
 */
export async function removeListings(
  all: readonly { id: number; isDraft: boolean }[],
  now: Date,
  tx: Tx,
): Promise<number[]> {
  const drafts = all.filter(({ isDraft }) => isDraft).map(({ id }) => id);
  const remaining = all.filter(({ isDraft }) => !isDraft).map(({ id }) => id);
  if (!(await tryDelete(drafts, tx))) for (const id of drafts) if (!(await tryDelete([id], tx))) remaining.push(id);
  if (remaining.length > 0)
    await tx.execute(sql`update listings set status = 'removed', changed_at = ${now.toISOString()}::timestamptz
      where id = any (${intArray(remaining)}::bigint[])`);
  return remaining;
}

async function tryDelete(ids: readonly number[], tx: Tx): Promise<boolean> {
  try {
    await tx.transaction((inside) => deleteListings(ids, inside));
    return true;
  } catch (error) {
    if (violatedConstraint(error) === undefined) throw error;
    return false;
  }
}
