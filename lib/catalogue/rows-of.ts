import type { ListingFields } from "./listing-fields";
import type { ListingRows } from "./listing-rows";
import { isUnpublished } from "./policy";
import { columnsOf, sourceLocaleOf, textRowsOf } from "./save-parts";

type Category = Parameters<typeof columnsOf>[1];

/**
 * A design as it will stand in the tables when its shop says this of it, as draftListing() and editListing() would leave
 * it; `before` is how it stands now, or a new one's beginnings.
 */
export function rowsOf(
  fields: ListingFields,
  category: Category,
  before: Pick<ListingRows, "listing" | "texts" | "pictures">,
): ListingRows {
  const { listing } = before;
  const locale = isUnpublished(listing) ? sourceLocaleOf(fields.texts, listing.locale) : listing.locale;
  const columns = columnsOf(fields, category, locale, listing.attributes);
  const of = { id: listing.id, shopId: listing.shop_id, status: listing.status, locale: listing.locale };
  const textsBefore = before.texts.map(({ is_stale, ...row }) => ({ ...row, isStale: is_stale }));
  return {
    listing: {
      ...listing,
      category_id: category.id,
      sku: fields.sku,
      locale,
      currency: fields.currency,
      attributes: columns.attributes ?? {},
      customisation: fields.customisation,
      pieces_per_carton: fields.packing.piecesPerCarton,
      carton_length: fields.packing.length,
      carton_width: fields.packing.width,
      carton_height: fields.packing.height,
      gross_grams: fields.packing.grossGrams,
      net_grams: fields.packing.netGrams,
    },
    texts: textRowsOf(of, fields, category, textsBefore).map(({ listingId: _, shopId: __, isStale, ...row }) => ({
      ...row,
      is_stale: isStale,
    })),
    tiers: fields.tiers.map((tier) => ({ from_quantity: tier.fromQuantity, unit_price: tier.unitPrice })),
    lead_times: fields.leadTimes.map((step) => ({ from_quantity: step.fromQuantity, working_days: step.workingDays })),
    pictures: fields.pictureIds,
  };
}
