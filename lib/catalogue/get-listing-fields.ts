import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { leadTimes, listingPictures, listings, listingTexts, priceTiers } from "@/db/schema";
import { NotFound } from "../core/errors";
import { textIn } from "../i18n/locale";
import type { ListingFields } from "./listing-fields";

/** Reads the fields of a listing. Call it within `asShop()`. @throws NotFound */
export async function getListingFields(listingId: number, tx: Tx): Promise<ListingFields> {
  const listing = await tx.query.listings.findFirst({ where: eq(listings.id, listingId) });
  if (!listing) throw new NotFound();
  const texts = await tx.select().from(listingTexts).where(eq(listingTexts.listingId, listingId));
  const tiers = await tx
    .select({ fromQuantity: priceTiers.fromQuantity, unitPrice: priceTiers.unitPrice })
    .from(priceTiers)
    .where(eq(priceTiers.listingId, listingId))
    .orderBy(asc(priceTiers.fromQuantity));
  const steps = await tx
    .select({ fromQuantity: leadTimes.fromQuantity, workingDays: leadTimes.workingDays })
    .from(leadTimes)
    .where(eq(leadTimes.listingId, listingId))
    .orderBy(asc(leadTimes.fromQuantity));
  const shown = await tx
    .select({ id: listingPictures.pictureId })
    .from(listingPictures)
    .where(eq(listingPictures.listingId, listingId))
    .orderBy(asc(listingPictures.position));
  return {
    categoryId: listing.categoryId,
    sku: listing.sku,
    currency: listing.currency,
    texts: Object.fromEntries(texts.map(({ locale, title, description }) => [locale, { title, description }])),
    attributes: Object.fromEntries(
      Object.entries(listing.attributes).map(([code, value]) => [code, textIn(value, listing.locale)]),
    ),
    customisation: listing.customisation,
    pictureIds: shown.map(({ id }) => id),
    tiers,
    leadTimes: steps,
    packing: {
      piecesPerCarton: listing.piecesPerCarton,
      length: listing.cartonLength,
      width: listing.cartonWidth,
      height: listing.cartonHeight,
      grossGrams: listing.grossGrams,
      netGrams: listing.netGrams,
    },
  };
}
