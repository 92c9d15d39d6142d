import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { locales } from "../i18n/locale";
import type { QueryTerm } from "./interpret-query";
import { type QueryPlan, usesIndex } from "./plan-query";
import type { SearchQuery } from "./search-query";
import { textVectors } from "./text-vectors";
import { maxFen, token } from "./tokens";

export const joinConditions = (conditions: SQL[]): SQL =>
  conditions.length ? sql.join(conditions, sql` and `) : sql`true`;

/** The unit price of the row `n` in fen at the requested quantity, or at the MOQ. */
export const priceOf = ({ quantity = 0 }: SearchQuery): SQL =>
  sql`price_at(n.tier_from, n.tier_price, ${quantity}::int)`;
export const daysOf = ({ quantity = 0 }: SearchQuery): SQL => sql`days_at(n.lead_from, n.lead_days, ${quantity}::int)`;

/** The rank of the row `n` by MOQ or by lead time: the lowest is the highest rank, and none is the last. */
export const moqOrDaysRank = (query: SearchQuery): SQL =>
  sql`-coalesce(${query.sort === "moq" ? sql`nullif(n.moq, 0)` : daysOf(query)}, ${maxFen}::int)`;

/**
 * Conditions that are checked on each row `n`. They are written to use no index, since the array and the sum would add
 * index scans to the plan. With any filter, all conditions are written: otherwise each combination would be a prepared
 * statement of its own, in every language and on every connection.
 * @param tokens tokens of the scope that no index scan checks
 */
export function rowConditions(query: SearchQuery, scope: QueryPlan, tokens: readonly number[]): SQL[] {
  const { priceFrom, priceTo, moq, days } = query;
  const isPriced = priceFrom !== undefined || priceTo !== undefined;
  const isFiltered = tokens.length + scope.tokens.length > 0 || isPriced || moq !== undefined || days !== undefined;
  if (!isFiltered) return [];
  return [
    sql`(${tokens.length === 0}::bool or (n.facets || '{}'::int[]) @> ${intArray(tokens)}::int[])`,
    sql`(${!isPriced}::bool or ${priceOf(query)} between ${priceFrom ?? 0}::int and ${priceTo ?? maxFen}::int)`,
    sql`(${moq === undefined}::bool or n.moq + 0 between 1 and ${moq ?? 0}::int)`,
    sql`(${days === undefined}::bool or ${daysOf(query)} <= ${days ?? 0}::int)`,
  ];
}

/**
 * The conditions that the row `n` has all of the terms. Each combination of conditions is a prepared statement of its
 * own, so their order does not depend on the query, and an odd number of one kind repeats the last: that reads nothing
 * more.
 */
function hasTerms(terms: readonly QueryTerm[]): SQL[] {
  const concepts = terms.filter(({ tokens }) => tokens.length > 0);
  const words = terms.filter(({ tokens }) => tokens.length === 0);
  const ofLanguage = locales.map((each) =>
    words.filter((term) => !isInLanguages(term) && term.words[0]?.locale === each),
  );
  return [...[concepts, ...ofLanguage].flatMap(toEven), ...words.filter(isInLanguages)].map(hasTerm);
}

const toEven = <T>(values: readonly T[]): T[] => [...values, ...(values.length % 2 ? values.slice(-1) : [])];

/** The condition that the row `n` has one of the concepts, or the word in one of the languages. */
const hasTerm = ({ tokens, words }: QueryTerm): SQL => {
  if (tokens.length) return sql`n.facets && ${intArray(tokens)}::int[]`;
  const either = words
    .toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
    .map(({ locale, tsquery }) => sql`${textVectors[locale]} @@ ${tsquery}::tsquery`);
  return either.length === 1 ? joinConditions(either) : sql`(${sql.join(either, sql` or `)})`;
};

/** Whether a term is searched in several languages, each of which has an index list of its own. */
const isInLanguages = ({ tokens, words }: QueryTerm): boolean => tokens.length === 0 && words.length > 1;

/** The condition that the row `n` has none of these terms; written to use no index. */
const hasNone = (terms: readonly QueryTerm[]): SQL[] =>
  terms.map((term) => sql`case when ${hasTerm(term)} then false else true end`);

/**
 * Conditions of the samples that have their own partial index over words. They are literals, so that the planner can
 * match the index.
 */
const inOwnIndex: ReadonlyMap<number, SQL> = new Map([
  [token.sample(1), sql`n.facets @> '{910001}'::int[]`],
  [token.sample(2), sql`n.facets @> '{910002}'::int[]`],
  [token.sample(3), sql`n.facets @> '{910003}'::int[]`],
  [token.sample(4), sql`n.facets @> '{910004}'::int[]`],
  [token.sample(5), sql`n.facets @> '{910005}'::int[]`],
]);

/** The condition that the row `n` is of one of the shops; it has an index of its own. */
const isOfShops = ({ shopIds }: QueryPlan): SQL[] =>
  shopIds.length ? [sql`n.shop_id = any (${intArray(shopIds)}::bigint[])`] : [];

const hasToken = (each: number): SQL => sql`n.facets @> ${intArray([each])}::int[]`;

/**
 * All conditions, for a scan of the index over words and tokens; the scan intersects the tokens `more` as well. Without
 * a word or token it would read everything. Each word and token is a condition of its own: the scan then skips along
 * all their lists, while for several in one condition it reads the whole list of the rarest.
 */
export function byIndex(query: SearchQuery, scope: QueryPlan, more: readonly number[] = []): SQL {
  const [rarest] = scope.terms;
  // The planner believes that the lists of tokens are short, and would never read those of several languages with them.
  const isByWords = rarest !== undefined && isInLanguages(rarest);
  const terms = scope.terms.filter((term) => isInLanguages(term) === isByWords);
  const checked = hasTerms(scope.terms.filter((term) => !terms.includes(term)));
  const inIndex = isByWords ? [] : scope.inIndex;
  const prices = isByWords ? [] : scope.prices;
  const rest = [...new Set([...scope.inIndex, ...scope.tokens])].filter((each) => !inIndex.includes(each));
  const own = (each: number) => (usesIndex(scope) ? inOwnIndex.get(each) : undefined);
  return joinConditions([
    ...isOfShops(scope),
    ...hasTerms(terms),
    ...toEven(inIndex).map(hasToken),
    ...more.map((each) => own(each) ?? hasToken(each)),
    ...(prices.length ? [sql`n.facets && ${intArray(prices)}::int[]`] : []),
    ...rowConditions(query, scope, rest),
    ...(checked.length ? [sql`case when ${joinConditions(checked)} then true end`] : []),
    ...hasNone(scope.excluded),
  ]);
}

/**
 * All conditions, for a walk along an index in the order of the category or the market. Inside `case` they use no
 * index, and the planner expects half of the rows to match; otherwise it would read all rows to sort the few it
 * expects.
 */
export function byWalk(query: SearchQuery, scope: QueryPlan): SQL {
  const { category, tokens, terms, excluded } = scope;
  const conditions = [...rowConditions(query, scope, tokens), ...hasTerms(terms), ...hasNone(excluded)];
  return joinConditions([
    ...isOfShops(scope),
    ...(category ? [sql`${category.isIndustry ? sql`n.industry_id` : sql`n.category_id`} = ${category.id}::int`] : []),
    ...(conditions.length ? [sql`case when ${joinConditions(conditions)} then true end`] : []),
  ]);
}

/** Rows that are scanned in the order of the sort if the index answers no part of the query. */
export const scanLimit = sql`limit 100000`;

/**
 * The rows of the category or the market that a walk may read, in the order of the sort. The limit is a literal, so
 * that the planner takes the order from an index.
 */
export const rowsInOrder = (scope: QueryPlan, order: SQL): SQL => sql`(select * from listing_search n
  where ${byWalk({ locale: "en" }, { ...scope, tokens: [], terms: [], excluded: [] })} order by ${order} limit 5000)`;
export const maxRowsInOrder = 5_000;

/** The rows a walk returns at most, as a literal, so that the planner expects few. */
export const walkLimit = sql`limit 1000`;
