import { type SQL, sql } from "drizzle-orm";
import { intArray } from "../int-array";
import type { Locale } from "../locale";
import type { Asked } from "./asked";
import type { Scope } from "./read-scope";
import { mostFen } from "./tokens";

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
 * index scans in.
 */
export function rowConditions(asked: Asked, tokens: readonly number[]): SQL[] {
  const { priceFrom, priceTo, moq, days } = asked;
  return [
    ...(tokens.length ? [sql`(n.facets || '{}'::int[]) @> ${intArray(tokens)}::int[]`] : []),
    ...(priceFrom !== undefined || priceTo !== undefined
      ? [sql`${priceOf(asked)} between ${priceFrom ?? 0}::int and ${priceTo ?? mostFen}::int`]
      : []),
    ...(moq !== undefined ? [sql`n.moq + 0 between 1 and ${moq}::int`] : []),
    ...(days !== undefined ? [sql`${daysOf(asked)} <= ${days}::int`] : []),
  ];
}

/** Whether all of these words are in the row `n`; each is PostgreSQL's text of a tsquery. */
const hasWords = (locale: Locale, words: readonly string[]): SQL[] =>
  words.length ? [sql`${wordsOf[locale]} @@ ${words.join(" & ")}::tsquery`] : [];

/** So many words are conditions of their own and all further ones one more: each number of them is a statement to prepare. */
const wordsApart = 3;

/**
 * Every condition, for a scan of the one index over words and tokens; `more` are tokens the scan intersects besides. At
 * least one word or token must be there, else the scan reads everything. Each word and token is a condition of its own: the
 * scan then leaps along all of their lists, while of several in one it reads the whole list of the rarest.
 */
export function byIndex(asked: Asked, scope: Scope, more: readonly number[] = []): SQL {
  const rest = scope.tokens.filter((each) => !scope.inIndex.includes(each));
  const tokens = [...scope.inIndex, ...more];
  return all([
    ...scope.words.slice(0, wordsApart).flatMap((word) => hasWords(asked.locale, [word])),
    ...hasWords(asked.locale, scope.words.slice(wordsApart)),
    ...tokens.map((each) => sql`n.facets @> ${intArray([each])}::int[]`),
    ...(scope.prices.length ? [sql`n.facets && ${intArray(scope.prices)}::int[]`] : []),
    ...rowConditions(asked, rest),
  ]);
}

/**
 * Every condition, for a walk along an index of the category's or the market's order. Within the case no index answers
 * them, and the planner takes half of the rows to pass: it would otherwise read all rows to sort the few it expects.
 */
export function byWalk(asked: Asked, { category, tokens, words }: Scope): SQL {
  const conditions = [...rowConditions(asked, tokens), ...hasWords(asked.locale, words)];
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
