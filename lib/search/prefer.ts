import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Locale } from "../i18n/locale";
import type { QueryTerm } from "./interpret-query";
import { token, tokenRanges } from "./tokens";

/**
 * What comes first among the matches of a query: `kinds`, tokens of the categories that it names, before listings that
 * only mention them; then `titles`, tokens of the ideas in titles, before ideas in attributes.
 */
export type Preference = { kinds: number[]; titles: number[] };

/** Languages that put the kind of goods last: "crystal chandelier". Others put it first: "lustre cristal". */
const nounLast: ReadonlySet<Locale> = new Set(["en", "zh", "ur"]);

const isWithin = (each: number, [from, to]: readonly [number, number]) => each >= from && each <= to;

/** Derives the preference from the terms of a query, in their order. */
export function preferenceOf(terms: readonly QueryTerm[], locale: Locale): Preference {
  const kinds = terms.flatMap(({ tokens }) => {
    const named = tokens.filter((each) => isWithin(each, tokenRanges.aboutCategories));
    return named.length ? [{ named, isPure: named.length === tokens.length }] : [];
  });
  const pure = kinds.filter(({ isPure }) => isPure);
  const candidates = pure.length ? pure : kinds;
  const kind = nounLast.has(locale) ? candidates.at(-1) : candidates[0];
  return {
    kinds: (kind?.named ?? []).map((each) => token.category(each - tokenRanges.aboutCategories[0])),
    titles: terms.flatMap(({ tokens: [only, ...others] }) =>
      only !== undefined && others.length === 0 && isWithin(only, tokenRanges.ideas) ? [only + 100_000] : [],
    ),
  };
}

/** Conditions of the row `n` for the parts of a ranking, the preferred one first; together they are all rows. */
export function preferredParts({ kinds, titles }: Preference): SQL[] {
  const isKind = sql`n.facets && ${intArray(kinds)}::int[]`;
  const isTitled = sql`n.facets @> ${intArray(titles)}::int[]`;
  const isNotKind = sql`not (n.facets && ${intArray(kinds)}::int[])`;
  const isNotTitled = sql`not (n.facets @> ${intArray(titles)}::int[])`;
  if (kinds.length && titles.length)
    return [sql`${isKind} and ${isTitled}`, sql`${isKind} and ${isNotTitled}`, isNotKind];
  if (kinds.length) return [isKind, isNotKind];
  return titles.length ? [isTitled, isNotTitled] : [sql`true`];
}

/** The number of the part that the row `n` is in, the preferred one highest, as an addend to its quality. */
export const preferenceRank = ({ kinds, titles }: Preference): SQL =>
  kinds.length + titles.length === 0
    ? sql`0`
    : sql`case when ${kinds.length > 0}::bool and not n.facets && ${intArray(kinds)}::int[] then 0
        when n.facets @> ${intArray(titles)}::int[] then 4000000 else 2000000 end`;
