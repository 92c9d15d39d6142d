import type { Texts } from "../../lib/i18n/locale";
import { type Face, facesOf } from "../faces";
import type { KindPicture } from "../pictures";
import { chanceOf } from "../random";
import { phrases, type Trade, trades } from "../words";
import { field } from "./copy-text";

/** A category with what its goods look like. */
export type Stand = { trade: Trade; looks: readonly Look[] };
/** A face, and another picture of the same kind where the studio has taken one. */
export type Look = { face: Face; second?: KindPicture };

/** Every category, in the order of the taxonomy. Its phrases go into COPY as they are: none may need escaping. */
export const stands: readonly Stand[] = trades.map((trade) => ({ trade, looks: facesOf(trade).map(lookOf) }));

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

/** Places in `stands` of the categories of the same industry, by place. */
export const neighbours: readonly (readonly number[])[] = (() => {
  const ofIndustry = new Map<number, number[]>();
  stands.forEach(({ trade }, place) => {
    const places = ofIndustry.get(trade.industry.id) ?? [];
    ofIndustry.set(trade.industry.id, places);
    places.push(place);
  });
  return stands.map(({ trade }) => ofIndustry.get(trade.industry.id) ?? []);
})();

/** How crowded each category is, adding up: as in Zipf's law, with the ranks drawn by the seed. */
export function crowdedness(seed: string): Float64Array {
  const chance = chanceOf(seed, "crowded");
  const ranked = stands.map((_, place) => ({ place, at: chance.share() })).sort((one, other) => one.at - other.at);
  const weights = new Float64Array(stands.length);
  ranked.forEach(({ place }, rank) => {
    weights[place] = 1 / (rank + 3);
  });
  return weights.map((weight, place) => weight + sumBefore(weights, place));
}

const sumBefore = (weights: Float64Array, place: number): number =>
  weights.subarray(0, place).reduce((sum, weight) => sum + weight, 0);

/** Where a share of the whole falls among sums that add up. */
export function placeIn(sums: Float64Array, share: number): number {
  const at = share * (sums.at(-1) ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
