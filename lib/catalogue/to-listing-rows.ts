import { type AttributeNamesByCode, withGeneratedTexts } from "./generated-texts";
import type { ListingFields } from "./listing-fields";
import type { ListingRows } from "./listing-rows";
import { isUnpublished } from "./policy";
import { sourceLocaleOf, textRowsOf, toListingColumns } from "./save-parts";

type Category = Parameters<typeof toListingColumns>[1];

/**
 * Converts fields to the rows that draftListing() and editListing() would write. `before`: the current rows, or empty
 * rows of a new listing. Generates missing texts; `named`: the attributes with their names.
 */
export function toListingRows(
  fields: ListingFields,
  category: Category,
  before: Pick<ListingRows, "listing" | "texts" | "pictures">,
  named: AttributeNamesByCode,
): ListingRows {
  const { listing } = before;
  const locale = isUnpublished(listing) ? sourceLocaleOf(fields.texts, listing.locale) : listing.locale;
  const columns = toListingColumns(fields, category, locale, listing.attributes);
  const listingReference = { id: listing.id, shopId: listing.shop_id, status: listing.status, locale: listing.locale };
  const textsBefore = before.texts.map(({ is_stale, ...row }) => ({ ...row, isStale: is_stale }));
  const frozen = isUnpublished(listing) ? {} : Object.fromEntries(before.texts.map((each) => [each.locale, each.slug]));
  const source = before.texts.find((each) => each.locale === listing.locale);
  const text = fields.texts[listing.locale];
  const isSame = source?.title === text?.title && source?.description === text?.description;
  const texts = withGeneratedTexts(
    textRowsOf(listingReference, fields, category, textsBefore),
    { attributes: columns.attributes ?? {}, sku: fields.sku, category },
    named,
    frozen,
    isSame && listing.category_id === category.id,
  );
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
    texts: texts.map(({ listingId: _, shopId: __, isStale, ...row }) => ({ ...row, is_stale: isStale })),
    tiers: fields.tiers.map((tier) => ({ from_quantity: tier.fromQuantity, unit_price: tier.unitPrice })),
    lead_times: fields.leadTimes.map((step) => ({ from_quantity: step.fromQuantity, working_days: step.workingDays })),
    pictures: fields.pictureIds,
  };
}
