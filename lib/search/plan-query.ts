import type { Db } from "@/db/client";
import { districtCodes, findCategoryName } from "../i18n/taxonomy-names";
import { type CategoryCounts, readCategoryCounts } from "./category-counts";
import { type Lists, worthReading } from "./choose-index-lists";
import { readQuestionWords } from "./query-tokens";
import type { Asked } from "./search-query";
import { daySteps, moqSteps, priceTokens, token, tokensOf } from "./tokens";

/** Where a question looks, and how rare what it asks for is. */
export type Scope = {
  /** The words left of the question, each as PostgreSQL's text of a tsquery; none when nothing was asked in words. */
  words: string[];
  category: { id: number; isIndustry: boolean } | undefined;
  /** Designs in the category, or in the market; and of them, those with each token. */
  size: number;
  counts: CategoryCounts;
  /** Tokens every row must carry, the rarest first; the category's is not among them. */
  tokens: number[];
  /** Those whose lists in the index are read, the category's among them; the others are looked for on each row. */
  inIndex: number[];
  /** Tokens of which every row must carry one; none where prices are not asked for or leave most of the rows. */
  prices: number[];
  /** What was chosen from for `inIndex` and `prices`, and about how many designs words and category leave. */
  lists: Lists;
  left: number;
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

/**
 * Looks up words and what is counted of the category. Undefined when the words are only stop words or marks, or the category
 * is not known.
 */
export async function readScope(asked: Asked, db: Db): Promise<Scope | undefined> {
  const { locale, words = "", categoryId = 0 } = asked;
  const kind = categoryId ? findCategoryName(locale, categoryId) : undefined;
  if (categoryId && !kind) return undefined;
  const priced = priceTokens(asked);
  const wanted = tokensOf(asked, districtCodes());
  const [asWords, market, counts = market] = await Promise.all([
    readQuestionWords(locale, words, db),
    readCategoryCounts(0, db),
    categoryId ? readCategoryCounts(categoryId, db) : undefined,
  ]);
  if (words.trim() && asWords.length === 0) return undefined;

  const size = counts.get(0) ?? 0;
  const rarity = (facet: number) => counts.get(facet) ?? 0;
  const tokens = [...new Set(wanted)].sort((a, b) => rarity(a) - rarity(b));
  const all = market.get(0) ?? 0;
  const telling = asWords.filter(({ count }) => (count ?? 0) <= all * universalShare || all < uncounted);
  const kept = telling.length ? telling : asWords.slice(0, 1);
  const wordCounts = kept.map(({ count }) => count ?? uncounted);
  const priceCount = priced.reduce((sum, each) => sum + rarity(each), 0);
  const priceShare = priced.length ? Math.min(1, priceCount / Math.max(1, size)) : 1;
  const share = (facet: number) => rarity(facet) / Math.max(1, size);
  const entries = (facet: number) => market.get(facet) ?? 0;
  const lists = {
    category: kind ? [token.category(kind.id)] : [],
    each: tokens.map((one) => ({ tokens: [one], share: share(one), entries: entries(one) })),
    prices: { tokens: priced, share: priceShare, entries: priced.reduce((sum, one) => sum + entries(one), 0) },
  };
  const left = Math.min(size, leftByWords(wordCounts, all));
  const { inIndex, prices } = worthReading(lists, left);
  const expected = tokens.reduce(
    (passed, each) => passed * share(each),
    Math.min(size, ...wordCounts) * (prices.length ? priceShare : 1),
  );
  return {
    words: kept.map(({ word }) => `'${word.replace(/['\\]/g, "$&$&")}'`),
    category: kind && { id: kind.id, isIndustry: kind.industryId === undefined },
    size,
    counts,
    tokens,
    inIndex,
    prices,
    lists,
    left,
    atMost: Math.min(size, ...tokens.map(rarity), ...wordCounts, ...(prices.length ? [priceCount] : [])),
    expected,
    likely: expected * (prices.length ? 1 : priceShare) * shareOf(asked, share),
  };
}

/**
 * The scope where only `share` of its designs are looked for, by a list of the index that is read besides: fewer rows are then to
 * be left out, by lists as long as before.
 */
export const among = (share: number, scope: Scope): Scope => ({
  ...scope,
  ...worthReading(scope.lists, scope.left * share),
});

/**
 * About how many designs have all the words. Words that are looked for together stand together more often than by chance, so
 * it is taken to be between what the rarest leaves and what chance would.
 */
function leftByWords(counts: number[], all: number): number {
  const [rarest = all, ...others] = [...counts].sort((a, b) => a - b);
  return others.reduce((left, count) => left * Math.sqrt(count / Math.max(1, all)), rarest);
}

/** How many of those with the tokens also pass what is checked on each row, without prices: MOQs and days with a token did already. */
function shareOf({ moq = 0, days = 0 }: Asked, share: (facet: number) => number): number {
  const moqStep = moq > 50 ? moqSteps.findIndex((step) => moq <= step) : -1;
  const dayStep = days > 7 ? daySteps.findIndex((step) => days <= step) : -1;
  return (moqStep < 0 ? 1 : share(-1 - moqStep)) * (dayStep < 0 ? 1 : share(-11 - dayStep));
}

/** Whether the index over words and tokens answers something of what is asked; a MOQ of 500 in the whole market it does not. */
export const isInIndex = (scope: Scope): boolean => scope.words.length + scope.inIndex.length + scope.prices.length > 0;
