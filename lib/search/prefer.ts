import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Locale } from "../i18n/locale";
import type { QueryTerm } from "./interpret-query";
import { textVectors } from "./text-vectors";
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
    titles: terms.flatMap(({ tokens, words }) => (tokens.length ? words.slice(0, 1) : [])),
  };
}

const isKind = ({ kinds }: Preference) => sql`n.facets && ${intArray(kinds)}::int[]`;
const isTitled = ({ titles }: Preference): SQL =>
  sql.join(
    titles.map(({ locale, tsquery }) => sql`${textVectors[locale]} @@ ${tsquery}::tsquery`),
    sql` and `,
  );

/** Conditions of the row `n` for the parts of a ranking, the preferred one first; together they are all rows. */
export function preferredParts(preference: Preference): SQL[] {
  const { kinds, titles } = preference;
  const otherKinds = sql`case when ${isKind(preference)} then false else true end`;
  const untitled = sql`case when ${isTitled(preference)} then false else true end`;
  if (kinds.length && titles.length)
    return [
      sql`${isKind(preference)} and ${isTitled(preference)}`,
      sql`${isKind(preference)} and ${untitled}`,
      otherKinds,
    ];
  if (kinds.length) return [isKind(preference), otherKinds];
  return titles.length ? [isTitled(preference), untitled] : [sql`true`];
}

/** The part that the row `n` is in, the preferred one highest, as an addend to its quality. */
export function preferenceRank(preference: Preference): SQL {
  const { kinds, titles } = preference;
  if (kinds.length + titles.length === 0) return sql`0`;
  const among = kinds.length ? isKind(preference) : sql`true`;
  return titles.length
    ? sql`case when not (${among}) then 0 when ${isTitled(preference)} then 4000000 else 2000000 end`
    : sql`case when ${among} then 2000000 else 0 end`;
}
