/** Lists in the index: of the designs `share` have one of the tokens, and all lists together are `entries` long. */
type List = { tokens: number[]; share: number; entries: number };

/** What the index can be asked beside words: the category's token always, each of the others where it is worth it, and one of prices. */
export type Lists = { category: number[]; each: List[]; prices: List };

/** As long as reading a row takes, so many entries of a list in the index can be read. Measured at 2.1 million designs. */
const entriesARow = 400;
/** An entry of several lists of which one is enough takes so many times as long. */
const ofSeveral = 2;

/**
 * The tokens of lists that leave out more than reading them costs, of the designs that words, the category and the lists before
 * leave: `left`. They are as long as the market has designs with the token, and a list is unpacked by the page, however few of its
 * entries are asked for.
 */
export function worthReading({ category, each, prices }: Lists, left: number): { inIndex: number[]; prices: number[] } {
  let passed = left;
  const isWorth = ({ share }: List, cost: number) => {
    const isLess = cost <= passed * (1 - share) * entriesARow;
    if (isLess) passed *= share;
    return isLess;
  };
  const worth = each.filter((list) => isWorth(list, list.entries));
  return {
    inIndex: [...category, ...worth.flatMap(({ tokens }) => tokens)],
    prices: isWorth(prices, ofSeveral * prices.entries) ? prices.tokens : [],
  };
}
