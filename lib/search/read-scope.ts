import type { Db } from "@/db/client";
import { districtCodes, findCategoryName } from "../taxonomy-names";
import type { Asked } from "./asked";
import { type CategoryCounts, readCategoryCounts } from "./category-counts";
import { readQuestionWords } from "./question-words";
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
  /** All that the index could answer beside words and category, and about how many designs those two leave. */
  lists: Lists[];
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
/** As long as reading a row takes, so many entries of a list in the index can be read. Measured at 2.1 million designs. */
const entriesARow = 400;
/** An entry of several lists of which one is enough takes so many times as long. */
const ofSeveral = 2;

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
  const ofTokens = tokens.map((each) => ({ tokens: [each], share: share(each), entries: entries(each) }));
  const ofPrices = {
    tokens: priced,
    share: priceShare,
    entries: ofSeveral * priced.reduce((sum, each) => sum + entries(each), 0),
    isOfPrices: true,
  };
  const lists = [...ofTokens, ...(priced.length ? [ofPrices] : [])];
  const left = Math.min(size, leftByWords(wordCounts, all));
  const category = kind && { id: kind.id, isIndustry: kind.industryId === undefined };
  const { inIndex, prices } = worthReading({ category, lists, left });
  const expected = tokens.reduce(
    (left, each) => left * share(each),
    Math.min(size, ...wordCounts) * (prices.length ? priceShare : 1),
  );
  return {
    words: kept.map(({ word }) => `'${word.replace(/['\\]/g, "$&$&")}'`),
    category,
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

/** Lists in the index: of the designs `share` have one of the tokens, and all lists together are `entries` long. */
type Lists = { tokens: number[]; share: number; entries: number; isOfPrices?: boolean };

/**
 * Those that leave out more than reading them costs, of what words, the category and the lists before leave. They are as long as
 * the market has designs with the token, and a list is unpacked by the page, however few of its entries are asked for.
 */
function worthReading({ category, lists, left }: Pick<Scope, "category" | "lists" | "left">) {
  let passed = left;
  const worth = lists.filter(({ share, entries }) => {
    const isWorth = passed * (1 - share) * entriesARow >= entries;
    if (isWorth) passed *= share;
    return isWorth;
  });
  const tokensOf = (isOfPrices: boolean) =>
    worth.filter((each) => Boolean(each.isOfPrices) === isOfPrices).flatMap((each) => each.tokens);
  return { inIndex: [...(category ? [token.category(category.id)] : []), ...tokensOf(false)], prices: tokensOf(true) };
}

/** The scope among `share` of its designs, which the index gives besides: fewer rows are to be left out, and as much to be read for it. */
export const among = (share: number, scope: Scope): Scope => ({
  ...scope,
  ...worthReading({ ...scope, left: scope.left * share }),
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
