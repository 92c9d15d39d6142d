import { before, day } from "./ids";
import { type Chance, chanceOf } from "./random";
import { yiwuDay, yiwuShareOfDay } from "./yiwu";

export const trendDays = 28;
/** Factor of views by day of the week, Sunday first: buyers browse less at weekends. */
const weekdayFactors = [0.62, 1.08, 1.16, 1.14, 1.1, 1.02, 0.74];

/** How popular a design is: `viral` once in the market, `showy` for products that people share, `plain` for others. */
export type Popularity = "viral" | "showy" | "plain";

/** Expected views on a day, by its index in the 28 days and the days since publication. */
type Curve = (dayIndex: number, age: number) => number;

/**
 * Generates the views of a design on each of the last 28 days, the last one being today in Yiwu; none before
 * publication. Most designs have few views, about one in ten has steady ones; of the showy ones one in eighty rises
 * steeply and one in sixty fades.
 */
export function viewsOf(
  { id, publishedAt, fame }: { id: number; publishedAt: Date; fame: Popularity },
  now: Date,
  seed: string,
): number[] {
  const chance = chanceOf(seed, "views", id);
  const ageToday = Math.floor((yiwuDay(now) - yiwuDay(publishedAt)) / day);
  const curve = fame === "viral" ? exploding(13, 1900) : curveOf(ageToday, fame === "showy", chance);
  return Array.from({ length: trendDays }, (_, index) => {
    const age = ageToday - (trendDays - 1 - index);
    if (age < 0) return 0;
    const weekday = new Date(yiwuDay(before(now, (trendDays - 1 - index) * day))).getUTCDay();
    const elapsedShare = index === trendDays - 1 ? yiwuShareOfDay(now) : 1;
    return drawPoisson(curve(index, age) * (weekdayFactors[weekday] ?? 1) * elapsedShare, chance);
  });
}

function curveOf(ageToday: number, isShowy: boolean, chance: Chance): Curve {
  const random = chance.share();
  if (ageToday < 14) return novelty(isShowy && random < 0.2 ? 70 : 4 + 18 * chance.share());
  if (isShowy && random < 0.04) return exploding(chance.whole(14, 23), 150 + 900 * chance.share() ** 2);
  if (isShowy && random < 0.085) return fading(120 + 380 * chance.share(), 3 + 4 * chance.share());
  if (random < 0.2) return steady(5 + 55 * chance.share() ** 2, chance.share() * 0.03 - 0.015);
  return () => 0.16 * random ** 2;
}

/** Rises from nearly nothing to the peak within about five days, as when a video is shared. */
const exploding =
  (start: number, peak: number): Curve =>
  (index) =>
    peak * 0.012 + peak / (1 + Math.exp(1.1 * (start + 4 - index)));

/** Loses the same share every day. */
const fading =
  (from: number, days: number): Curve =>
  (index) =>
    2 + from * Math.exp(-index / days);

const steady =
  (mean: number, slope: number): Curve =>
  (index) =>
    mean * (1 + slope * (index - trendDays / 2));

/** Starts high at publication and falls within days. */
const novelty =
  (first: number): Curve =>
  (_, age) =>
    first * (0.15 + Math.exp(-age / 4));

/** Draws a number of a Poisson distribution; above a mean of 30 of a normal approximation. */
export function drawPoisson(mean: number, chance: Chance): number {
  if (mean > 30) {
    const normal = chance.share() + chance.share() + chance.share() + chance.share() - 2;
    return Math.max(0, Math.round(mean + normal * 1.73 * Math.sqrt(mean)));
  }
  const limit = Math.exp(-mean);
  let count = 0;
  for (let left = chance.share(); left > limit; left *= chance.share()) count++;
  return count;
}
