import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attributes, leadTimes, listingPictures, listings, listingTexts, pictures, priceTiers } from "@/db/schema";
import { Refusal } from "../core/errors";
import { type Locale, locales, type SomeTexts, textIn } from "../i18n/locale";
import { withGeneratedTexts } from "./generated-texts";
import type { ListingFields } from "./listing-fields";
import { findCategory, type OwnListing } from "./own-listing";
import { isUnpublished } from "./policy";
import { slugsFor } from "./slugs";

/** Returns a category by id. @throws Refusal at the category field for an industry or an unknown id */
export async function requireListingCategory(categoryId: number, tx: Tx) {
  const category = await findCategory(categoryId, tx);
  if (!category) throw new Refusal("catalogue.editor.category.missing", { field: "categoryId" });
  return category;
}

type Category = Awaited<ReturnType<typeof requireListingCategory>>;

/** Converts an editor's fields to the columns of a listing. Drops attributes that the category does not have. */
export const toListingColumns = (
  { categoryId, sku, currency, customisation, packing, attributes: values }: ListingFields,
  category: Category,
  locale: Locale,
  before: Record<string, SomeTexts> = {},
): Partial<typeof listings.$inferInsert> => ({
  categoryId,
  sku,
  currency,
  customisation,
  attributes: mergeAttributes(values, category.attributeCodes, locale, before),
  piecesPerCarton: packing.piecesPerCarton,
  cartonLength: packing.length,
  cartonWidth: packing.width,
  cartonHeight: packing.height,
  grossGrams: packing.grossGrams,
  netGrams: packing.netGrams,
});

/** Keeps the translations of unchanged values; a changed value has its source language only. */
function mergeAttributes(
  values: Record<string, string>,
  codes: readonly string[],
  locale: Locale,
  before: Record<string, SomeTexts>,
): Record<string, SomeTexts> {
  return Object.fromEntries(
    codes.flatMap((code): [string, SomeTexts][] => {
      const value = values[code];
      const known = before[code];
      if (!value) return [];
      return [[code, known && textIn(known, locale) === value ? known : { [locale]: value }]];
    }),
  );
}

/** Returns the source language of a listing: the shop's own if it has a text in it, else the first with a text. */
export const sourceLocaleOf = (texts: ListingFields["texts"], preferred: Locale): Locale =>
  texts[preferred] ? preferred : (locales.find((locale) => texts[locale]) ?? preferred);

/**
 * Replaces texts, prices, lead times and pictures. Public slugs do not change. @throws Refusal for a foreign picture
 */
export async function saveParts(listing: OwnListing, fields: ListingFields, category: Category, tx: Tx) {
  const reference = { listingId: listing.id, shopId: listing.shopId };
  await saveTexts(listing, fields, category, tx);

  await tx.delete(priceTiers).where(eq(priceTiers.listingId, listing.id));
  if (fields.tiers.length) await tx.insert(priceTiers).values(fields.tiers.map((tier) => ({ ...reference, ...tier })));

  await tx.delete(leadTimes).where(eq(leadTimes.listingId, listing.id));
  if (fields.leadTimes.length)
    await tx.insert(leadTimes).values(fields.leadTimes.map((step) => ({ ...reference, ...step })));

  await tx.delete(listingPictures).where(eq(listingPictures.listingId, listing.id));
  if (!fields.pictureIds.length) return;
  const own = await tx.$count(
    pictures,
    and(eq(pictures.shopId, listing.shopId), inArray(pictures.id, fields.pictureIds)),
  );
  if (own !== fields.pictureIds.length) throw new Refusal("catalogue.editor.pictures.gone", { field: "pictures[]" });
  await tx
    .insert(listingPictures)
    .values(fields.pictureIds.map((pictureId, index) => ({ ...reference, pictureId, position: index + 1 })));
}

async function saveTexts(listing: OwnListing, fields: ListingFields, category: Category, tx: Tx) {
  const before = await tx.select().from(listingTexts).where(eq(listingTexts.listingId, listing.id));
  await tx.delete(listingTexts).where(eq(listingTexts.listingId, listing.id));
  const [now] = await tx
    .select({ attributes: listings.attributes, sku: listings.sku })
    .from(listings)
    .where(eq(listings.id, listing.id));
  const named = await tx
    .select({ code: attributes.code, names: attributes.names })
    .from(attributes)
    .where(inArray(attributes.code, [...category.attributeCodes]));
  const frozen = isUnpublished(listing) ? {} : Object.fromEntries(before.map(({ locale, slug }) => [locale, slug]));
  const reference = { attributes: now?.attributes ?? {}, sku: now?.sku ?? null, category };
  const source = before.find(({ locale }) => locale === listing.locale);
  const text = fields.texts[listing.locale];
  const isSame = source?.title === text?.title && source?.description === text?.description;
  const withOthers = isSame && listing.categoryId === category.id;
  const rows = withGeneratedTexts(textRowsOf(listing, fields, category, before), reference, named, frozen, withOthers);
  if (rows.length) await tx.insert(listingTexts).values(rows);
}

type TextRow = typeof listingTexts.$inferSelect;

/** Converts an editor's texts to rows, with slugs, origins and staleness derived from the rows before. */
export function textRowsOf(
  listing: Pick<OwnListing, "id" | "shopId" | "status" | "locale">,
  { texts, freshTexts = [] }: Pick<ListingFields, "texts" | "freshTexts">,
  category: Pick<Category, "names">,
  before: (Pick<TextRow, "locale" | "title" | "description" | "slug" | "origin"> & { isStale?: boolean })[],
): TextRow[] {
  const titles: SomeTexts = Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, text.title]));
  const slugs = slugsFor(titles, category.names.en);
  const isSameIn = (locale: Locale) => {
    const known = before.find((row) => row.locale === locale);
    return known?.title === texts[locale]?.title && known?.description === texts[locale]?.description;
  };
  const isRewritten = before.some(({ locale }) => locale === listing.locale) && !isSameIn(listing.locale);
  return locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const known = before.find((row) => row.locale === locale);
    const isSame = isSameIn(locale);
    const isTranslation = locale !== listing.locale && known?.origin !== "built" && isSame;
    const frozen = isUnpublished(listing) ? undefined : known?.slug;
    return {
      listingId: listing.id,
      shopId: listing.shopId,
      locale,
      ...text,
      slug: frozen ?? slugs[locale] ?? "design",
      origin: isSame && known ? known.origin : ("own" as const),
      isStale: isTranslation && (isRewritten || known?.isStale === true) && !freshTexts.includes(locale),
    };
  });
}
