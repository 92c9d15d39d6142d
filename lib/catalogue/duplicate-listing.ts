import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { draftListing } from "./draft-listing";
import { getListingFields } from "./get-listing-fields";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canDraftListing } from "./policy";
import { listTextOrigins } from "./text-origins";

/**
 * Copies a listing into a new draft that shares its pictures. The copy has no item number, and no certificates, since
 * these are issued for one product. @throws NotAllowed, NotFound
 */
export async function duplicateListing(
  actor: Actor,
  input: ListingReference,
  db: Db = database,
): Promise<{ id: number }> {
  const { shopId, listingId } = input;
  return asShop(
    shopId,
    async (tx) => {
      await getListingForUpdate(actor, input, tx);
      allow(canDraftListing(actor, shopId));
      const parts = await getListingFields(listingId, tx);
      const origins = await listTextOrigins(listingId, tx);
      const texts = Object.fromEntries(
        Object.entries(parts.texts).filter(([locale]) => origins[locale as keyof typeof origins]?.origin !== "built"),
      );
      return draftListing(actor, { ...parts, shopId, texts, sku: null, certificates: [] }, tx);
    },
    db,
  );
}
