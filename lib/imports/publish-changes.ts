import type { Tx } from "@/db/client";
import type { ListingRows } from "../catalogue/listing-rows";
import { refreshManyPublicPages } from "../catalogue/refresh-many-public-pages";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { applyRules } from "../moderation/rules/apply-rules";

type Changes = {
  importId: string;
  shopId: number;
  listings: Pick<ListingRows["listing"], "id" | "category_id">[];
  formerCategories: number[];
};

/**
 * Records the import of these listings as one event, checks them by the rules of moderation, and refreshes their search
 * rows and pages.
 */
export async function publishChanges(actor: Actor, changes: Changes, tx: Tx): Promise<void> {
  const { importId, shopId, listings, formerCategories } = changes;
  if (listings.length === 0) return;
  const listingIds = listings.map(({ id }) => id);
  const categoryIds = [...new Set([...listings.map((each) => each.category_id), ...formerCategories])];
  await recordEvent(actor, { name: "listings.imported", shopId, importId, listingIds }, tx);
  await applyRules(actor, { shopId, listingIds }, tx);
  await refreshManyPublicPages({ shopId, ids: listingIds, categoryIds }, tx);
}
