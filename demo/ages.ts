import { day, hour } from "./ids";
import type { Chance } from "./random";
import { yiwuDay } from "./yiwu";

/** On each of this many days in Yiwu, the last one being today, every district has a newly published design. */
export const freshDays = 15;
const freshShare = 1 / 4;

/**
 * Returns how long the published designs of a category have been on sale, in milliseconds, newest first: one in four
 * was published in the last fortnight, the others up to a year and a half earlier. `turn` returns a number that selects
 * the day of the next fresh one.
 */
export function agesOf(count: number, { turn, now }: { turn: () => number; now: Date }, chance: Chance): number[] {
  return Array.from({ length: count }, (_, index) => {
    const rank = (index + chance.share()) / count;
    if (rank < freshShare) return freshAge(turn() % freshDays, now, chance);
    return freshDays * day + ((rank - freshShare) / (1 - freshShare)) ** 1.6 * 560 * day;
  }).sort((one, other) => one - other);
}

/** Shops publish between eight in the morning and nine in the evening; today's designs are published before `now`. */
function freshAge(daysAgo: number, now: Date, chance: Chance): number {
  const sinceMidnight = now.getTime() + 8 * hour - yiwuDay(now);
  if (daysAgo === 0) return chance.share() * sinceMidnight;
  return sinceMidnight + daysAgo * day - (8 + chance.share() * 13) * hour;
}

/** Returns a function that counts the calls of each district, so that its fresh designs take the days in turn. */
export function dayTurnsByDistrict(): (district: string) => number {
  const turns = new Map<string, number>();
  return (district) => {
    const turn = turns.get(district) ?? 0;
    turns.set(district, turn + 1);
    return turn;
  };
}
