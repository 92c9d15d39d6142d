import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { categories, type ListingStatus, listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { canSeeOwnListings } from "./policy";

export type OwnListing = {
  id: number;
  shopId: number;
  status: ListingStatus;
  categoryId: number;
  locale: Locale;
  publishedAt: Date | null;
  changedAt: Date;
};
/** Identifies a listing of a shop. */
export type ListingReference = { shopId: number; listingId: number };

/**
 * Reads a listing and locks it until the transaction ends. Call it within `asShop()`.
 * @throws NotFound, also for non-members, foreign listings and removed ones
 */
export async function getListingForUpdate(
  actor: Actor,
  { shopId, listingId }: ListingReference,
  tx: Tx,
): Promise<OwnListing> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const [listing] = await tx
    .select({
      id: listings.id,
      shopId: listings.shopId,
      status: listings.status,
      categoryId: listings.categoryId,
      locale: listings.locale,
      publishedAt: listings.publishedAt,
      changedAt: listings.changedAt,
    })
    .from(listings)
    .where(and(eq(listings.id, listingId), eq(listings.shopId, shopId)))
    .for("update");
  if (!listing || listing.status === "removed") throw new NotFound();
  return listing;
}

/** Finds a category; undefined for an industry and a hidden category, which take no listings. */
export async function findCategory(id: number, tx: Tx) {
  const category = await tx.query.categories.findFirst({
    where: and(eq(categories.id, id), isNull(categories.hiddenAt)),
    columns: { id: true, parentId: true, names: true, attributeCodes: true },
  });
  return category?.parentId ? { ...category, parentId: category.parentId } : undefined;
}
