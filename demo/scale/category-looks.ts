import type { Texts } from "../../lib/i18n/locale";
import { type Face, facesOf } from "../faces";
import type { KindPicture } from "../pictures";
import { chanceOf } from "../random";
import { phrases, type Trade, trades } from "../words";
import { field } from "./copy-text";

/** A category with the looks of its products. */
export type CategoryLooks = { trade: Trade; looks: readonly Look[] };
/** A face, and a second picture of the same kind if there is one. */
export type Look = { face: Face; second?: KindPicture };

/** All categories, in the order of the taxonomy. Their phrases are copied without escaping, so none may need it. */
export const categoryLooks: readonly CategoryLooks[] = trades.map((trade) => ({
  trade,
  looks: facesOf(trade).map(lookOf),
}));

for (const texts of [...Object.values(phrases), ...trades.flatMap(wordsOf)])
  for (const text of Object.values(texts)) if (field(text) !== text) throw new Error(`"${text}" needs escaping`);

function wordsOf({ nouns, features }: Trade): Texts[] {
  return [...nouns.map(({ names }) => names), ...Object.values(features)];
}

function lookOf(face: Face): Look {
  const { first, look, pictures } = face;
  const others = pictures.filter(({ name }) => name !== first.name);
  return { face, second: others.find((picture) => picture.look === look) ?? others[0] };
}

/** For each index in `stands` the indexes of all categories of the same industry. */
export const neighbours: readonly (readonly number[])[] = (() => {
  const byIndustry = new Map<number, number[]>();
  categoryLooks.forEach(({ trade }, index) => {
    const indexes = byIndustry.get(trade.industry.id) ?? [];
    byIndustry.set(trade.industry.id, indexes);
    indexes.push(index);
  });
  return categoryLooks.map(({ trade }) => byIndustry.get(trade.industry.id) ?? []);
})();

/** Returns cumulative weights of the categories by Zipf's law; the seed determines the ranks. */
export function categoryWeights(seed: string): Float64Array {
  const chance = chanceOf(seed, "crowded");
  const ranked = categoryLooks
    .map((_, index) => ({ index, at: chance.share() }))
    .sort((one, other) => one.at - other.at);
  const weights = new Float64Array(categoryLooks.length);
  ranked.forEach(({ index }, rank) => {
    weights[index] = 1 / (rank + 3);
  });
  return weights.map((weight, index) => weight + sumBefore(weights, index));
}

const sumBefore = (weights: Float64Array, end: number): number =>
  weights.subarray(0, end).reduce((sum, weight) => sum + weight, 0);

/** Returns the index to which a share of the total belongs, by binary search in cumulative sums. */
export function indexOfShare(sums: Float64Array, share: number): number {
  const at = share * (sums.at(-1) ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
