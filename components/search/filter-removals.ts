import { words } from "@/lib/i18n/messages";
import type { AskedInUrl } from "@/lib/search/query-in-url";
import { activeFilters } from "./active-filters";
import { type Narrowing, withoutFilters } from "./narrowing";

/** A question that asks for less, in words. */
export type Way = { label: string; asked: AskedInUrl };
/** One that brings so many designs back. */
export type WayOut = Way & { total: number; isAbout: boolean };

/** Each asks the database once. */
const mostWays = 4;

/** The same list without one of its filters, and last without all of them. */
export function waysOutOf(narrowing: Pick<Narrowing, "locale" | "asked" | "valueNames" | "isSearch">): Way[] {
  const { locale, asked, isSearch } = narrowing;
  const t = words(locale);
  const filters = activeFilters(narrowing);
  const single = filters
    .slice(0, mostWays)
    .map(({ label, asked }) => ({ label: t("search.nothing.without", { filter: isolated(label) }), asked }));
  if (filters.length < 2) return single;
  return [...single, { label: t("search.filters.clear"), asked: withoutFilters(asked, isSearch) }];
}

/** Prices run from left to right, also within a sentence that does not. */
const isolated = (label: string) => `\u2068${label}\u2069`;
