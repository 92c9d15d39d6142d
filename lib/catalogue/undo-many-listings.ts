import { and, eq, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asShop, type Db, database } from "@/db/client";
import { bulkEdits } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { type ListingRows, readListingRows } from "./listing-rows";
import { canEditListing, canSeeOwnListings } from "./policy";
import { refreshManyPublicPages } from "./refresh-many-public-pages";
import { writeListingRows } from "./write-listing-rows";

export type UndoManyListings = { shopId: number; bulkId: string };

/** Hours in which a bulk edit can be undone. */
export const bulkEditUndoHours = 24;

/**
 * Restores listings to their state before a bulk edit, except those that were changed since, and counts both. A second
 * undo changes nothing. @throws NotAllowed, NotFound; Refusal after a day
 */
export async function undoManyListings(
  actor: Actor,
  { shopId, bulkId }: UndoManyListings,
  db: Db = database,
): Promise<{ count: number; skipped: number }> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  return asShop(
    shopId,
    async (tx) => {
      const own = and(eq(bulkEdits.id, bulkId), eq(bulkEdits.shopId, shopId));
      const [edit] = await tx.select().from(bulkEdits).where(own).for("update");
      if (!edit) throw new NotFound();
      if (edit.undoneAt) return { count: 0, skipped: 0 };
      if (edit.createdAt.getTime() + bulkEditUndoHours * 3_600_000 < Date.now())
        throw new Refusal("catalogue.bulk.tooLate", { hours: bulkEditUndoHours });
      const before = edit.before as ListingRows[];
      const ids = before.map(({ listing }) => listing.id);
      await tx.execute(sql`select id from listings where id = any (${intArray(ids)}::bigint[]) order by id for update`);
      const current = new Map((await readListingRows(ids, tx)).map((rows) => [rows.listing.id, rows]));
      const now = new Date().toISOString();
      const restored = before.filter(({ listing }) => {
        const at = current.get(listing.id)?.listing.changed_at;
        return at !== undefined && new Date(at).getTime() === edit.createdAt.getTime();
      });
      for (const { listing } of restored) {
        const { status } = current.get(listing.id)?.listing ?? listing;
        allow(canEditListing(actor, { shopId, status }));
      }
      await writeListingRows(
        restored.map((rows) => ({ ...rows, listing: { ...rows.listing, changed_at: now } })),
        tx,
      );
      await tx.update(bulkEdits).set({ undoneAt: new Date() }).where(own);
      const listingIds = restored.map(({ listing }) => listing.id);
      await recordEvent(actor, { name: "listings.edit_undone", shopId, bulkId, listingIds }, tx);
      const both = restored.flatMap((rows) => [rows, current.get(rows.listing.id) ?? rows]);
      const categoryIds = [...new Set(both.map(({ listing }) => listing.category_id))];
      if (restored.length) await refreshManyPublicPages({ shopId, ids: listingIds, categoryIds }, tx);
      return { count: restored.length, skipped: before.length - restored.length };
    },
    db,
  );
}
