import { asShop, type Db, database } from "@/db/client";
import { bulkEdits } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { applyRules } from "../moderation/rules/apply-rules";
import { type BulkEdit, planBulkEditInTransaction } from "./plan-bulk-edit";
import { refreshManyPublicPages } from "./refresh-many-public-pages";
import { writeListingRows } from "./write-listing-rows";

/**
 * Changes many listings in one transaction, as planBulkEdit() lists them. It can be undone for a day.
 * @throws NotAllowed, NotFound; Refusal when it would change nothing
 */
export async function editManyListings(
  actor: Actor,
  input: BulkEdit,
  db: Db = database,
): Promise<{ id: string; count: number }> {
  const { shopId, change } = input;
  return asShop(
    shopId,
    async (tx) => {
      const { before, plan } = await planBulkEditInTransaction(actor, input, tx);
      if (plan.after.length === 0) throw new Refusal("catalogue.bulk.nothing");
      const now = new Date();
      const after = plan.after.map((rows) => ({
        ...rows,
        listing: { ...rows.listing, changed_at: now.toISOString() },
      }));
      await writeListingRows(after, tx);
      const listingIds = after.map(({ listing }) => listing.id);
      const changedRows = before.filter(({ listing }) => listingIds.includes(listing.id));
      const [edit] = await tx
        .insert(bulkEdits)
        .values({ shopId, change, before: changedRows, createdAt: now })
        .returning({ id: bulkEdits.id });
      if (!edit) throw new Error("the insert returned no bulk edit");
      await recordEvent(actor, { name: "listings.bulk_edited", shopId, bulkId: edit.id, listingIds }, tx);
      await applyRules(actor, { shopId, listingIds }, tx);
      const categoryIds = [...new Set([...changedRows, ...after].map(({ listing }) => listing.category_id))];
      await refreshManyPublicPages({ shopId, ids: listingIds, categoryIds }, tx);
      return { id: edit.id, count: listingIds.length };
    },
    db,
  );
}
