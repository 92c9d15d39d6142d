import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { bulkEdits } from "@/db/schema";
import type { Actor } from "../core/actor";
import type { BulkChange } from "./bulk-change";
import { canSeeOwnListings } from "./policy";
import { bulkEditUndoHours } from "./undo-many-listings";

export type LastBulkEdit = { id: string; change: BulkChange; count: number; at: string };

/** Returns the newest bulk edit that can be undone, or undefined for anyone who is not a member. */
export async function findLastBulkEdit(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<LastBulkEdit | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  const [edit] = await asShop(
    shopId,
    (tx) =>
      tx
        .select()
        .from(bulkEdits)
        .where(
          and(
            eq(bulkEdits.shopId, shopId),
            isNull(bulkEdits.undoneAt),
            gt(bulkEdits.createdAt, new Date(Date.now() - bulkEditUndoHours * 3_600_000)),
          ),
        )
        .orderBy(desc(bulkEdits.createdAt))
        .limit(1),
    db,
  );
  return (
    edit && {
      id: edit.id,
      change: edit.change as BulkChange,
      count: edit.before.length,
      at: edit.createdAt.toISOString(),
    }
  );
}
