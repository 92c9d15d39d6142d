import { memoize } from "../cache/memoize";
import type { Locale, Texts } from "./locale";
import { type Taxonomy, taxonomy } from "./taxonomy";

/** A category or an industry; an industry has no `industryId`. */
export type CategoryName = { id: number; slug: string; name: string; industryId?: number };

/** A category with its industry, the unit of its products, and the codes of its attributes in their order. */
export type CategoryPath = {
  unitCode: string;
  attributeCodes: string[];
  category: { id: number; slug: string; name: string; hs: string | null };
  industry: { id: number; slug: string; name: string };
};

/** Returns a district's name by its code; undefined if unknown. Server only. */
export function districtName(locale: Locale, code: string): string | undefined {
  const { districts } = taxonomy();
  return Object.hasOwn(districts, code) ? districts[code]?.[locale] : undefined;
}

/** Returns the codes of the districts in the market's order. Server only. */
export const districtCodes = (): string[] => Object.keys(taxonomy().districts);

/** Returns the ids of an industry's categories, or of all industries, in the market's order. Server only. */
export const categoryIds = (industryId?: number): number[] =>
  [...taxonomy().categories.values()].filter((each) => each.industryId === industryId).map(({ id }) => id);

/** Returns an attribute's name by its code; undefined if unknown. Server only. */
export function attributeName(locale: Locale, code: string): string | undefined {
  const { attributes } = taxonomy();
  return Object.hasOwn(attributes, code) ? attributes[code]?.names[locale] : undefined;
}

/** Finds a category or an industry; undefined if unknown. Server only. */
export function findCategoryName(locale: Locale, id: number): CategoryName | undefined {
  const found = taxonomy().categories.get(id);
  return found && { id, slug: found.slug, name: found.names[locale], industryId: found.industryId };
}

/**
 * Finds the category of a listing with its industry and unit; undefined for an industry or an unknown id. Server only.
 */
export function findCategoryPath(locale: Locale, categoryId: number): CategoryPath | undefined {
  const found = taxonomy().goods.get(categoryId);
  if (!found) return undefined;
  const { id, slug, names, hs, unit: unitCode, attributes: attributeCodes, industry } = found;
  return {
    unitCode,
    attributeCodes,
    category: { id, slug, name: names[locale], hs },
    industry: { id: industry.id, slug: industry.slug, name: industry.names[locale] },
  };
}

/** Returns the names of all categories, industries and attributes: the same array until a lead edits one. Server only. */
export const taxonomyTerms = (): Texts[] => termsOf(taxonomy());

const termsOf = memoize(
  ({ categories, attributes }: Taxonomy): Texts[] =>
    [...categories.values(), ...Object.values(attributes)].map(({ names }) => names),
  new WeakMap(),
);
