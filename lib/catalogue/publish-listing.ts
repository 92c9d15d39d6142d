import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { requireConfirmedShop, requireUnlimitedShop } from "../shops/require-confirmed-shop";
import { getListingFields } from "./get-listing-fields";
import { missingForPublication } from "./missing-for-publication";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canPublishListing, isUnpublished } from "./policy";
import { refreshPublicPages } from "./refresh-public-pages";

/**
 * Publishes a draft. Publishing a published listing changes nothing.
 * @throws NotAllowed, NotFound; Refusal when a required part is missing, the shop's email is not confirmed, or the
 * listing is paused or discontinued
 */
export async function publishListing(
  actor: Actor,
  input: ListingReference,
  db: Db = database,
): Promise<{ id: number }> {
  const { shopId, listingId } = input;
  return asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canPublishListing(actor, listing));
      if (listing.status === "published") return { id: listingId };
      if (!isUnpublished(listing)) throw new Refusal("catalogue.wrongStatus");
      await requireConfirmedShop(shopId, tx);
      await requireUnlimitedShop(shopId, tx);
      if (missingForPublication(await getListingFields(listingId, tx)).length > 0)
        throw new Refusal("catalogue.publishListing.incomplete");
      const now = new Date();
      await tx
        .update(listings)
        .set({ status: "published", publishedAt: now, changedAt: now })
        .where(eq(listings.id, listingId));
      await recordEvent(actor, { name: "listing.published", shopId, listingId }, tx);
      await refreshPublicPages(listing, tx);
      return { id: listingId };
    },
    db,
  );
}
