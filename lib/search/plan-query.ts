import type { Db } from "@/db/client";
import { districtCodes, findCategoryName } from "../i18n/taxonomy-names";
import { type CategoryCounts, readCategoryCounts } from "./category-counts";
import { chooseIndexLists, type IndexLists } from "./choose-index-lists";
import type { QueryTerm } from "./interpret-query";
import { type Preference, preferenceOf } from "./prefer";
import { readQueryTerms } from "./read-query-terms";
import type { SearchQuery } from "./search-query";
import { daySteps, filterTokens, moqSteps, priceTokens, token } from "./tokens";

/** The plan of a query: its conditions, and how many listings match each. */
export type QueryPlan = {
  /** The selective terms of the query, the rarest first; empty for a query without words. */
  terms: QueryTerm[];
  shopIds: readonly number[];
  /** Terms that no row may have. */
  excluded: QueryTerm[];
  preference: Preference;
  category: { id: number; isIndustry: boolean } | undefined;
  /** Listings in the category or the market, and of them those with each token. */
  size: number;
  counts: CategoryCounts;
  /** Tokens that every row requires, the rarest first, without the category's. */
  tokens: number[];
  /** Tokens whose index lists are read, including the category's; the others are checked on each row. */
  inIndex: number[];
  /** Tokens of which every row requires one; empty without a price filter or if it leaves most rows. */
  prices: number[];
  /**
   * The lists from which `inIndex` and `prices` were chosen, and the estimated listings that words and category leave.
   */
  lists: IndexLists;
  left: number;
  /** The estimated maximum of matches, and the matches expected if the conditions are independent. */
  atMost: number;
  expected: number;
  /** The same after the conditions on prices, quantities and days, as an estimate. */
  likely: number;
};

/** A word of titles in a larger share of the listings is ignored next to others. */
const universalShare = 0.25;
/** A shop has seldom more listings; with more, the count is repeated in a sample. */
const listingsOfShop = 1_600;
/** A word without a stored count is in fewer listings. */
const uncounted = 3_000;

/**
 * Reads the words and the counts of the category, and plans the query. Undefined if the words are only stop words or
 * punctuation, or the category is unknown.
 */
export async function planQuery(query: SearchQuery, db: Db): Promise<QueryPlan | undefined> {
  const { locale, words = "", categoryId = 0, shopIds = [] } = query;
  const kind = categoryId ? findCategoryName(locale, categoryId) : undefined;
  if (categoryId && !kind) return undefined;
  const priced = priceTokens(query);
  const wanted = filterTokens(query, districtCodes());
  const [interpretation, market, counts = market] = await Promise.all([
    readQueryTerms(locale, words, db),
    readCategoryCounts(0, db),
    categoryId ? readCategoryCounts(categoryId, db) : undefined,
  ]);
  if (words.trim() && interpretation.terms.length === 0) return undefined;

  const size = counts.get(0) ?? 0;
  const inShops = shopIds.length ? shopIds.length * listingsOfShop : size;
  const rarity = (facet: number) => counts.get(facet) ?? 0;
  const tokens = [...new Set(wanted)].sort((a, b) => rarity(a) - rarity(b));
  const all = market.get(0) ?? 0;
  const terms = interpretation.terms
    .map((term) => ({ ...term, count: term.tokens.length ? Math.min(all, sumOf(term.tokens, market)) : term.count }))
    .sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
  const selective = terms.filter(
    ({ tokens: meant, count }) => meant.length > 0 || (count ?? 0) <= all * universalShare || all < uncounted,
  );
  const usedTerms = selective.length ? selective : terms.slice(0, 1);
  const wordCounts = usedTerms.map(({ count }) => count ?? uncounted);
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
  const { inIndex, prices } = chooseIndexLists(lists, left);
  const expected = tokens.reduce(
    (passed, each) => passed * share(each),
    Math.min(size, inShops, ...wordCounts) * (prices.length ? priceShare : 1),
  );
  return {
    shopIds,
    terms: usedTerms,
    excluded: interpretation.excluded,
    preference: preferenceOf(interpretation.terms, locale),
    category: kind && { id: kind.id, isIndustry: kind.industryId === undefined },
    size,
    counts,
    tokens,
    inIndex,
    prices,
    lists,
    left,
    atMost: Math.min(size, inShops, ...tokens.map(rarity), ...wordCounts, ...(prices.length ? [priceCount] : [])),
    expected,
    likely: expected * (prices.length ? 1 : priceShare) * shareOf(query, share),
  };
}

/**
 * Plans the same query within a `share` of its listings, which another index list selects: lists of the same length
 * then save fewer rows.
 */
export const planWithinShare = (share: number, scope: QueryPlan): QueryPlan => ({
  ...scope,
  ...chooseIndexLists(scope.lists, scope.left * share),
});

const sumOf = (tokens: readonly number[], counts: CategoryCounts): number =>
  tokens.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);

/**
 * Estimates the listings with all the words. Words of one query occur together more often than by chance, so the
 * estimate is between the count of the rarest word and the product of the shares.
 */
function leftByWords(counts: number[], all: number): number {
  const [rarest = all, ...others] = [...counts].sort((a, b) => a - b);
  return others.reduce((left, count) => left * Math.sqrt(count / Math.max(1, all)), rarest);
}

/** Estimates the share of rows with the tokens that pass the conditions on MOQ and days which have no token. */
function shareOf({ moq = 0, days = 0 }: SearchQuery, share: (facet: number) => number): number {
  const moqStep = moq > 50 ? moqSteps.findIndex((step) => moq <= step) : -1;
  const dayStep = days > 7 ? daySteps.findIndex((step) => days <= step) : -1;
  return (moqStep < 0 ? 1 : share(-1 - moqStep)) * (dayStep < 0 ? 1 : share(-11 - dayStep));
}

/**
 * Whether the index over words and tokens, or that over shops, answers a part of the query; none does for a MOQ of 500
 * in the whole market.
 */
export const usesIndex = (scope: QueryPlan): boolean =>
  scope.shopIds.length + scope.terms.length + scope.inIndex.length + scope.prices.length > 0;
