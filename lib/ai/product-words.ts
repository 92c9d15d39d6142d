import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attributes, categories, listings, listingTexts } from "@/db/schema";
import { memoize } from "../cache/memoize";
import { NotFound } from "../core/errors";
import { type Locale, locales, type SomeTexts, type Texts } from "../i18n/locale";
import { taxonomyTerms } from "../i18n/taxonomy-names";

export type GoodsWords = {
  locale: Locale;
  category: { id: number; slug: string; names: Texts; unitCode: string | null };
  /** Those the category asks for and has no yes or no for. */
  attributes: { code: string; type: string; names: Texts }[];
  /** What stands there now; `isOwn` when no model wrote it. */
  texts: { locale: Locale; title: string; description: string; isOwn: boolean }[];
  values: Record<string, SomeTexts>;
};

/** What a design says of itself, without figures of trade. For use within `asShop()`. @throws NotFound */
export async function getGoodsWords(listingId: number, tx: Tx): Promise<GoodsWords> {
  const listing = await tx.query.listings.findFirst({ where: eq(listings.id, listingId) });
  const category = listing && (await tx.query.categories.findFirst({ where: eq(categories.id, listing.categoryId) }));
  if (!listing || !category) throw new NotFound("listing");
  const asked = category.attributeCodes.length
    ? await tx.select().from(attributes).where(inArray(attributes.code, category.attributeCodes))
    : [];
  const texts = await tx.select().from(listingTexts).where(eq(listingTexts.listingId, listingId));
  return {
    locale: listing.locale,
    category,
    attributes: category.attributeCodes
      .flatMap((code) => asked.find((each) => each.code === code) ?? [])
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

/** Everything the shop itself has said of it, for saidBy(). */
export const ownWords = ({ texts, values }: Pick<GoodsWords, "texts" | "values">, notes: string): string[] => [
  notes,
  ...texts.filter(({ isOwn }) => isOwn).flatMap(({ title, description }) => [title, description]),
  ...Object.values(values).flatMap((value) => Object.values(value)),
];

/** The market's own words, which are nobody's name. */
export const marketWords = memoize((): string[] =>
  taxonomyTerms().flatMap((each) => locales.map((locale) => each[locale])),
);
