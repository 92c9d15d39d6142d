import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attributes, categories, listings, listingTexts } from "@/db/schema";
import { memoize } from "../cache/memoize";
import { NotFound } from "../core/errors";
import { type Locale, locales, type SomeTexts, type Texts } from "../i18n/locale";
import { taxonomyTerms } from "../i18n/taxonomy-names";

export type ProductWords = {
  locale: Locale;
  category: { id: number; slug: string; names: Texts; unitCode: string | null };
  /** The attributes of the category, without yes-or-no ones. */
  attributes: { code: string; type: string; names: Texts }[];
  /** The current texts; `isOwn` is false for texts by a model. */
  texts: { locale: Locale; title: string; description: string; isOwn: boolean }[];
  values: Record<string, SomeTexts>;
};

/**
 * Loads the texts and attributes of a listing, without prices or packing. For use within `asShop()`. @throws NotFound
 */
export async function getProductWords(listingId: number, tx: Tx): Promise<ProductWords> {
  const listing = await tx.query.listings.findFirst({ where: eq(listings.id, listingId) });
  const category = listing && (await tx.query.categories.findFirst({ where: eq(categories.id, listing.categoryId) }));
  if (!listing || !category) throw new NotFound("listing");
  const rows = category.attributeCodes.length
    ? await tx.select().from(attributes).where(inArray(attributes.code, category.attributeCodes))
    : [];
  const texts = await tx.select().from(listingTexts).where(eq(listingTexts.listingId, listingId));
  return {
    locale: listing.locale,
    category,
    attributes: category.attributeCodes
      .flatMap((code) => rows.find((each) => each.code === code) ?? [])
      .filter(({ type }) => type !== "bool"),
    texts: texts.map(({ locale, title, description, origin }) => ({
      locale,
      title,
      description,
      isOwn: origin !== "machine",
    })),
    values: listing.attributes,
  };
}

/** Returns all of the shop's own texts about a listing, for collectSupportedClaims(). */
export const ownWords = ({ texts, values }: Pick<ProductWords, "texts" | "values">, notes: string): string[] => [
  notes,
  ...texts.filter(({ isOwn }) => isOwn).flatMap(({ title, description }) => [title, description]),
  ...Object.values(values).flatMap((value) => Object.values(value)),
];

/** Returns the market's taxonomy terms, which are no names. */
export const marketWords = (): string[] => wordsOf(taxonomyTerms());

const wordsOf = memoize(
  (terms: Texts[]): string[] => terms.flatMap((each) => locales.map((locale) => each[locale])),
  new WeakMap(),
);
