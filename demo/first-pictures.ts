import { type Face, facesOf } from "./faces";
import type { Trade } from "./words";

/**
 * Gives each picture to one category that can show it first, so that no two designs of the market begin with the same
 * one. A picture of a kind that several categories sell goes to the one with the fewest so far. `taken` are names of
 * pictures that other designs begin with.
 */
export function shareFirstPictures(trades: readonly Trade[], taken: ReadonlySet<string>): Map<Trade, Face[]> {
  const sellers = new Map<string, Trade[]>();
  const all = new Map(trades.map((trade) => [trade, facesOf(trade)]));
  for (const [trade, faces] of all)
    for (const name of new Set(faces.map(({ first }) => first.name)))
      if (!taken.has(name)) sellers.set(name, [...(sellers.get(name) ?? []), trade]);

  const owned = new Map(trades.map((trade) => [trade, new Set<string>()]));
  const count = (trade: Trade) => owned.get(trade)?.size ?? 0;
  for (const [name, candidates] of [...sellers].sort(([, one], [, other]) => one.length - other.length))
    owned.get(candidates.reduce((least, trade) => (count(trade) < count(least) ? trade : least)))?.add(name);
  return new Map(
    [...all].map(([trade, faces]) => {
      const names = new Set<string>();
      const isOwn = ({ first: { name } }: Face) => owned.get(trade)?.has(name) && !names.has(name) && names.add(name);
      return [trade, faces.filter(isOwn)];
    }),
  );
}
