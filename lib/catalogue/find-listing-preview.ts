import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import type { Locale } from "../locale";
import { findPublicListing } from "./find-public-listing";
import type { OfShop } from "./own-listing";
import { canSeeOwnListings } from "./policy";
import type { PublicListing } from "./public-listing";

const unpublished = ["draft", "submitted", "changes_requested", "rejected"] as const;

/** A draft of the shop as buyers will read it; undefined for strangers, and while it has no words. */
export async function findListingPreview(
  actor: Actor,
  { shopId, listingId }: OfShop,
  locale: Locale,
  db: Db = database,
): Promise<PublicListing | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  const draft = await asShop(shopId, (tx) => findPublicListing(listingId, locale, tx, unpublished), db);
  return draft?.text && draft.shop.id === shopId ? { ...draft, status: "published" } : undefined;
}
