import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Locale } from "../i18n/locale";
import { isInIndex, type Scope } from "./plan-query";
import type { Asked } from "./search-query";
import { mostFen, token } from "./tokens";

/** The words of the row `n` in a language. */
export const wordsOf: Record<Locale, SQL> = {
  en: sql`n.tsv_en`,
  zh: sql`n.tsv_zh`,
  es: sql`n.tsv_es`,
  "pt-br": sql`n.tsv_pt_br`,
  ru: sql`n.tsv_ru`,
  ar: sql`n.tsv_ar`,
  ur: sql`n.tsv_ur`,
  fr: sql`n.tsv_fr`,
};

export const all = (conditions: SQL[]): SQL => (conditions.length ? sql.join(conditions, sql` and `) : sql`true`);

/** Fen a unit of the row `n` at the asked quantity; at the MOQ when none was. */
export const priceOf = ({ quantity = 0 }: Asked): SQL => sql`price_at(n.tier_from, n.tier_price, ${quantity}::int)`;
export const daysOf = ({ quantity = 0 }: Asked): SQL => sql`days_at(n.lead_from, n.lead_days, ${quantity}::int)`;

/**
 * What is checked on each row `n`. Written so that no index answers it: the array and the sum would otherwise draw other
 * index scans in. Where there is any filter, all are written down: each choice of them would be a statement of its own to
 * plan and to keep, in every language and on every connection.
 * @param tokens those of the scope that no index answers
 */
export function rowConditions(asked: Asked, scope: Scope, tokens: readonly number[]): SQL[] {
  const { priceFrom, priceTo, moq, days } = asked;
  const isPriced = priceFrom !== undefined || priceTo !== undefined;
  if (scope.tokens.length === 0 && !isPriced && moq === undefined && days === undefined) return [];
  return [
    sql`(${tokens.length === 0}::bool or (n.facets || '{}'::int[]) @> ${intArray(tokens)}::int[])`,
    sql`(${!isPriced}::bool or ${priceOf(asked)} between ${priceFrom ?? 0}::int and ${priceTo ?? mostFen}::int)`,
    sql`(${moq === undefined}::bool or n.moq + 0 between 1 and ${moq ?? 0}::int)`,
    sql`(${days === undefined}::bool or ${daysOf(asked)} <= ${days ?? 0}::int)`,
  ];
}

/** Whether all of these words are in the row `n`; each is PostgreSQL's text of a tsquery. */
const hasWords = (locale: Locale, words: readonly string[]): SQL[] =>
  words.length ? [sql`${wordsOf[locale]} @@ ${words.join(" & ")}::tsquery`] : [];

/**
 * Samples whose words have an index of their own, where nothing else is looked up for them. Written out, so that the planner
 * knows which index it may take.
 */
const inOwnIndex: ReadonlyMap<number, SQL> = new Map([
  [token.sample(1), sql`n.facets @> '{910001}'::int[]`],
  [token.sample(2), sql`n.facets @> '{910002}'::int[]`],
  [token.sample(3), sql`n.facets @> '{910003}'::int[]`],
  [token.sample(4), sql`n.facets @> '{910004}'::int[]`],
  [token.sample(5), sql`n.facets @> '{910005}'::int[]`],
]);

const carries = (each: number): SQL => sql`n.facets @> ${intArray([each])}::int[]`;

/** So many words are conditions of their own and all further ones one more: each number of them is a statement to prepare. */
const wordsApart = 3;

/**
 * Every condition, for a scan of an index over words and tokens; `more` are tokens the scan intersects besides. At
 * least one word or token must be there, else the scan reads everything. Each word and token is a condition of its own: the
 * scan then leaps along all of their lists, while of several in one it reads the whole list of the rarest.
 */
export function byIndex(asked: Asked, scope: Scope, more: readonly number[] = []): SQL {
  const { inIndex } = scope;
  const rest = scope.tokens.filter((each) => !inIndex.includes(each));
  const own = (each: number) => (isInIndex(scope) ? inOwnIndex.get(each) : undefined);
  return all([
    ...scope.words.slice(0, wordsApart).flatMap((word) => hasWords(asked.locale, [word])),
    ...hasWords(asked.locale, scope.words.slice(wordsApart)),
    ...inIndex.map(carries),
    // The last of them once more where their number is odd: half as many statements, and nothing to read.
    ...(inIndex.length % 2 ? inIndex.slice(-1).map(carries) : []),
    ...more.map((each) => own(each) ?? carries(each)),
    ...(scope.prices.length ? [sql`n.facets && ${intArray(scope.prices)}::int[]`] : []),
    ...rowConditions(asked, scope, rest),
  ]);
}

/**
 * Every condition, for a walk along an index of the category's or the market's order. Within the case no index answers
 * them, and the planner takes half of the rows to pass: it would otherwise read all rows to sort the few it expects.
 */
export function byWalk(asked: Asked, scope: Scope): SQL {
  const { category, tokens, words } = scope;
  const conditions = [...rowConditions(asked, scope, tokens), ...hasWords(asked.locale, words)];
  return all([
    ...(category ? [sql`${category.isIndustry ? sql`n.industry_id` : sql`n.category_id`} = ${category.id}::int`] : []),
    ...(conditions.length ? [sql`case when ${all(conditions)} then true end`] : []),
  ]);
}

/** Where nothing asked is in the index, so many rows are looked through in the order of the sort, and no more. */
export const farRows = sql`limit 100000`;

/**
 * The rows of the category or the market a walk may pass, in the order of the sort; what is asked for may all lie at its
 * end. The planner takes the order from an index because the number is written out.
 */
export const stretch = (scope: Scope, order: SQL): SQL => sql`(select * from listing_search n
  where ${byWalk({ locale: "en" }, { ...scope, tokens: [], words: [] })} order by ${order} limit 5000)`;
export const stretchRows = 5_000;

/** So many rows a walk is asked for at most, written out so that the planner knows that it is few. */
export const fewRows = sql`limit 1000`;
