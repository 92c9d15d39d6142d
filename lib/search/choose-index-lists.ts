/** Lists of the index: a `share` of the listings has one of the tokens; the lists have `entries` in all. */
type List = { tokens: number[]; share: number; entries: number };

/**
 * The lists that can be read besides those of words: the category's always, the others and the prices if they pay off.
 */
export type IndexLists = { category: number[]; each: List[]; prices: List };

/** Entries of an index list that can be read in the time of one row. Measured at 2.1 million listings. */
const entriesPerRow = 400;
/** The factor by which an entry costs more if a row needs one of several lists. */
const anyOfFactor = 2;

/**
 * Chooses the lists that save more rows than reading them costs, given `left`, the number of listings that words and
 * the category leave. A list has an entry for each listing of the market with the token, and PostgreSQL unpacks it by
 * the page, however few of its entries it needs.
 */
export function chooseIndexLists(
  { category, each, prices }: IndexLists,
  left: number,
): { inIndex: number[]; prices: number[] } {
  let passed = left;
  const isCheaper = ({ share }: List, cost: number) => {
    const isLess = cost <= passed * (1 - share) * entriesPerRow;
    if (isLess) passed *= share;
    return isLess;
  };
  const cheaper = each.filter((list) => isCheaper(list, list.entries));
  return {
    inIndex: [...category, ...cheaper.flatMap(({ tokens }) => tokens)],
    prices: isCheaper(prices, anyOfFactor * prices.entries) ? prices.tokens : [],
  };
}
