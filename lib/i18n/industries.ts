import { memoize } from "../cache/memoize";
import { type Locale, locales } from "./locale";
import { type Taxonomy, taxonomy } from "./taxonomy";

export type IndustryName = { id: number; slug: string; name: string };

/** Every header shows the industries, so they are listed once until a lead edits one. */
const industriesOf = memoize((from: Taxonomy): Record<Locale, IndustryName[]> => {
  const industries = [...from.categories.values()].filter(({ industryId }) => industryId === undefined);
  return Object.fromEntries(
    locales.map((locale) => [locale, industries.map(({ id, slug, names }) => ({ id, slug, name: names[locale] }))]),
  ) as Record<Locale, IndustryName[]>;
}, new WeakMap());

/** Returns the industries in the market's order, with their names in one language. Server only. */
export const industriesIn = (locale: Locale): IndustryName[] => industriesOf(taxonomy())[locale];
