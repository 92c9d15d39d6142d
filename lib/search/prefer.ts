import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Locale } from "../i18n/locale";
import type { QueryTerm } from "./interpret-query";
import { textVectors, vectorInLanguage } from "./text-vectors";
import { token, tokenRanges } from "./tokens";

/**
 * What comes first among the matches of a query: `kinds`, tokens of the categories that it names, before listings that
 * only mention them; then titles with the very words of its concepts before other titles and attributes.
 */
export type Preference = { kinds: number[]; titles: QueryTerm["words"] };

/** Languages that put the kind of goods last: "crystal chandelier". Others put it first: "lustre cristal". */
const nounLast: ReadonlySet<Locale> = new Set(["en", "zh", "ur"]);

const isCategory = (each: number) => each >= tokenRanges.aboutCategories[0] && each <= tokenRanges.aboutCategories[1];

/** Derives the preference from the terms of a query, in their order. */
export function preferenceOf(terms: readonly QueryTerm[], locale: Locale): Preference {
  const kinds = terms.flatMap(({ tokens }) => {
    const named = tokens.filter(isCategory);
    return named.length ? [{ named, isPure: named.length === tokens.length }] : [];
  });
  const pure = kinds.filter(({ isPure }) => isPure);
  const candidates = pure.length ? pure : kinds;
  const kind = nounLast.has(locale) ? candidates.at(-1) : candidates[0];
  return {
    kinds: (kind?.named ?? []).map((each) => token.category(each - tokenRanges.aboutCategories[0])),
    titles: joinByLanguage(terms.flatMap(({ tokens, words }) => (tokens.length ? words.slice(0, 1) : []))),
  };
}

/** Joins the words of each language to one tsquery that requires all of them. */
function joinByLanguage(titles: QueryTerm["words"]): QueryTerm["words"] {
  const languages = [...new Set(titles.map(({ locale }) => locale))];
  return languages.map((locale) => {
    const words = titles.filter((each) => each.locale === locale);
    return { locale, tsquery: words.map(({ tsquery }) => tsquery).join(" & ") };
  });
}

const isKind = ({ kinds }: Preference) => sql`n.facets && ${intArray(kinds)}::int[]`;
const isTitled = ({ titles }: Preference, vectorOf: (locale: Locale) => SQL): SQL =>
  sql.join(
    titles.map(({ locale, tsquery }) => sql`${vectorOf(locale)} @@ ${tsquery}::tsquery`),
    sql` and `,
  );

/** Conditions of the row `n`, each of which includes the one before it: the preferred rows, more rows, all rows. */
function widening(preference: Preference, vectorOf: (locale: Locale) => SQL): SQL[] {
  const { kinds, titles } = preference;
  const all = sql`true`;
  const titled = titles.length ? [isTitled(preference, vectorOf)] : [];
  if (kinds.length === 0) return [...titled, all];
  return [...titled.map((each) => sql`${isKind(preference)} and ${each}`), isKind(preference), all];
}

/** The numbers of the parts, as literals of a statement. */
export const partNumbers = [sql`0`, sql`1`, sql`2`];

/** The number of the part of a ranking that the row `n` is in, 0 for the preferred one; undefined if there is only one. */
export function partOf(preference: Preference): SQL | undefined {
  const conditions = widening(preference, vectorInLanguage);
  if (conditions.length === 1) return undefined;
  const cases = conditions.map((each, at) => sql`when ${each} then ${partNumbers[at]}`);
  return sql`case ${sql.join(cases, sql` `)} end`;
}

/** Rows that are ranked together: their condition, and about how many they are. */
export type RankedPart = { condition: SQL; total: number };

/**
 * Returns the parts of a ranking, the preferred one first; together they are all rows. `counts` has the rows of each. A
 * part without counted rows joins the next one: the few that a sample may have missed are not worth a search.
 */
export function rankedParts(preference: Preference, counts: readonly number[]): RankedPart[] {
  const conditions = widening(preference, (locale) => textVectors[locale]);
  const parts: RankedPart[] = [];
  let former: SQL | undefined;
  for (const [at, condition] of conditions.entries()) {
    const total = counts[at] ?? 0;
    if (total === 0 && at < conditions.length - 1) continue;
    const others = former && sql`${condition} and case when ${former} then false else true end`;
    parts.push({ condition: others ?? condition, total });
    former = condition;
  }
  return parts;
}
