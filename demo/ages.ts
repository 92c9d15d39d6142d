import { day, hour } from "./ids";
import type { Chance } from "./random";
import { yiwuDay } from "./yiwu";

/** So many Yiwu days, today among them, have something new in every district. */
export const freshDays = 15;
const freshShare = 1 / 8;

/**
 * How long the published designs of a category have been on sale, in milliseconds, newest first: one in eight is of the
 * last fortnight, the rest is up to a year and a half older. `turn` gives the day of the next fresh one.
 */
export function agesOf(count: number, { turn, now }: { turn: () => number; now: Date }, chance: Chance): number[] {
  return Array.from({ length: count }, (_, index) => {
    const place = (index + chance.share()) / count;
    if (place < freshShare) return freshAge(turn() % freshDays, now, chance);
    return freshDays * day + ((place - freshShare) / (1 - freshShare)) ** 1.6 * 560 * day;
  }).sort((one, other) => one - other);
}

/** Shops put their news online between eight and nine in the evening, today until now. */
function freshAge(daysAgo: number, now: Date, chance: Chance): number {
  const sinceMidnight = now.getTime() + 8 * hour - yiwuDay(now);
  if (daysAgo === 0) return chance.share() * sinceMidnight;
  return sinceMidnight + daysAgo * day - (8 + chance.share() * 13) * hour;
}

/** Gives each district its own days in turn. */
export function freshTurns(): (district: string) => number {
  const turns = new Map<string, number>();
  return (district) => {
    const turn = turns.get(district) ?? 0;
    turns.set(district, turn + 1);
    return turn;
  };
}
