/** The count of a shop or of a part of it in 28 days and in the 28 days before. */
export type ComparedCount = { now: number; before: number };

/** Minimum count before; a lower one shows no trend. */
export const minBefore = 40;
/** Minimum relative fall that is reported. */
export const minFall = 0.3;
/** Weeks in which a shop gets one false alarm on average. */
const weeksAFalseAlarm = 100;
/**
 * The variance of counts in relation to their mean. Visitors come in groups and return, so counts scatter more than
 * independent ones (Poisson), for which it is 1.
 */
const scatter = 2;

/**
 * Returns true if a count fell further than chance explains. Without a real change, the visitors of both periods fall
 * into the current one with probability `ratio / (1 + ratio)`. `ratio` is the change of everything else, so that a part
 * is only reported if it fell more than the whole. `tests` is the number of tested parts: more parts need a higher
 * limit.
 */
export function isDrop({ now, before }: ComparedCount, { ratio = 1, tests = 1 } = {}): boolean {
  const usual = Math.min(ratio, 1);
  if (before < minBefore || usual <= 0 || now > before * usual * (1 - minFall)) return false;
  const all = now + before;
  const share = usual / (1 + usual);
  const distance = all * share - now - 0.5;
  return distance > limitOf(tests) * Math.sqrt(scatter * all * share * (1 - share));
}

/** Returns the limit in standard deviations for `tests` parts a week, by the bound P(Z > z) ≤ exp(−z²/2) / 2. */
const limitOf = (tests: number): number => Math.sqrt(2 * Math.log((weeksAFalseAlarm * Math.max(tests, 1)) / 2));

/**
 * Returns the ratio of the whole without this part; 0 if the rest is too small, because the whole is reported itself.
 */
export function ratioWithout(whole: ComparedCount, part: ComparedCount): number {
  const before = whole.before - part.before;
  return before < minBefore ? 0 : Math.max(whole.now - part.now, 0) / before;
}
