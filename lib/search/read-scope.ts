import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { intArray } from "../int-array";
import { districtCodes, findCategoryName } from "../taxonomy-names";
import type { Asked } from "./asked";
import { daySteps, moqSteps, priceTokens, token, tokensOf } from "./tokens";

/** Where a question looks, and how rare what it asks for is. */
export type Scope = {
  /** The words left of the question, as PostgreSQL's text of a tsquery; undefined when nothing was asked in words. */
  question: string | undefined;
  category: { id: number; isIndustry: boolean } | undefined;
  /** Designs in the category, or in the market. */
  size: number;
  /** Tokens every row must carry, the rarest first; the category's is not among them. */
  tokens: number[];
  /** Tokens of which every row must carry one; none where prices are not asked for or leave most of the rows. */
  prices: number[];
  /** At most about so many rows can match, and so many do if what is asked has nothing to do with one another. */
  atMost: number;
  expected: number;
  /** The same after prices, quantities and days, which are checked on each row. A guess. */
  likely: number;
};

/** A word in more of the designs than this says nothing beside others. */
const universalShare = 0.25;
/** A word that is not counted stands in fewer designs. */
const uncounted = 3_000;
/** Prices that more of the designs may have are checked on each row. */
const mostPriced = 0.5;

type Row = {
  words: { word: string; count: number | null }[];
  counts: Record<number, number>;
  market: number | null;
};

/**
 * Looks up words and filters in one round trip. Undefined when the words are only stop words or marks, or the
 * category is not known.
 */
export async function readScope(asked: Asked, db: Db): Promise<Scope | undefined> {
  const { locale, words = "", categoryId = 0 } = asked;
  const kind = categoryId ? findCategoryName(locale, categoryId) : undefined;
  if (categoryId && !kind) return undefined;
  const priced = priceTokens(asked);
  const [row] = await db.execute<Row>(sql`
    select (select coalesce(json_agg(json_build_object('word', w, 'count', c.count)), '[]')
        from unnest(question_words(${locale}, ${words})) w
        left join word_counts c on c.locale = ${locale} and c.word = w) as words,
      (select coalesce(json_object_agg(facet, count), '{}') from facet_counts
        where category_id = ${categoryId} and facet between -14 and 0
          or category_id = ${categoryId} and facet in (300001, 300002, 310003, 310007, 320010, 320050)
          or category_id = ${categoryId} and facet between 200001 and 300199
          or category_id = ${categoryId} and facet = any (${intArray([...(asked.values ?? []), ...priced])}::int[])) as counts,
      (select count from facet_counts where category_id = 0 and facet = 0) as market`);
  if (!row) throw new Error("the scope query returned no row");
  if (words.trim() && row.words.length === 0) return undefined;

  const size = row.counts[0] ?? 0;
  const rarity = (facet: number) => row.counts[facet] ?? 0;
  const tokens = [...new Set(tokensOf(asked, districtCodes()))].sort((a, b) => rarity(a) - rarity(b));
  const market = row.market ?? 0;
  const telling = row.words.filter(({ count }) => (count ?? 0) <= market * universalShare || market < uncounted);
  const kept = telling.length ? telling : row.words.slice(0, 1);
  const wordCounts = kept.map(({ count }) => count ?? uncounted);
  const priceCount = priced.reduce((sum, each) => sum + rarity(each), 0);
  const priceShare = priced.length ? Math.min(1, priceCount / Math.max(1, size)) : 1;
  const prices = priceShare < mostPriced ? priced : [];
  const expected = tokens.reduce(
    (left, each) => (left * rarity(each)) / Math.max(1, size),
    Math.min(size, ...wordCounts) * (prices.length ? priceShare : 1),
  );
  return {
    question: kept.length ? kept.map(({ word }) => `'${word.replace(/['\\]/g, "$&$&")}'`).join(" & ") : undefined,
    category: kind && { id: kind.id, isIndustry: kind.industryId === undefined },
    size,
    tokens,
    prices,
    atMost: Math.min(size, ...tokens.map(rarity), ...wordCounts, ...(prices.length ? [priceCount] : [])),
    expected,
    likely: expected * (prices.length ? 1 : priceShare) * shareOf(asked, (facet) => rarity(facet) / Math.max(1, size)),
  };
}

/** How many of those with the tokens also pass what is checked on each row, without prices: MOQs and days with a token did already. */
function shareOf({ moq = 0, days = 0 }: Asked, share: (facet: number) => number): number {
  const moqStep = moq > 50 ? moqSteps.findIndex((step) => moq <= step) : -1;
  const dayStep = days > 7 ? daySteps.findIndex((step) => days <= step) : -1;
  return (moqStep < 0 ? 1 : share(-1 - moqStep)) * (dayStep < 0 ? 1 : share(-11 - dayStep));
}

/** The tokens an index scan intersects: the category's and the rarest few; further ones cost more than they save. */
export const indexTokens = ({ category, tokens }: Scope): number[] => [
  ...(category ? [token.category(category.id)] : []),
  ...tokens.slice(0, 4),
];

/** Whether the index over words and tokens answers something of what is asked; a MOQ of 500 in the whole market it does not. */
export const isInIndex = (scope: Scope): boolean =>
  scope.question !== undefined || indexTokens(scope).length + scope.prices.length > 0;
