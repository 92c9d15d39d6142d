import { and, eq } from "drizzle-orm";
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
/** A listing of a shop the actor works in. */
export type OfShop = { shopId: number; listingId: number };

/**
 * The listing, locked until the transaction ends. For use within `asShop()`: what belongs to others is not there.
 * @throws NotFound
 */
export async function getListingForUpdate(actor: Actor, { shopId, listingId }: OfShop, tx: Tx): Promise<OwnListing> {
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

/** A category that goods can be listed in; industries are none. */
export async function findCategory(id: number, tx: Tx) {
  const category = await tx.query.categories.findFirst({
    where: eq(categories.id, id),
    columns: { id: true, parentId: true, names: true, attributeCodes: true },
  });
  return category?.parentId ? { ...category, parentId: category.parentId } : undefined;
}
