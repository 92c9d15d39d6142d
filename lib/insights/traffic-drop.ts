/** A count in 28 days and in the 28 before them, of one part of a shop or of the whole. */
export type Compared = { now: number; before: number };

/** Fewer than these before say nothing about a trend. */
export const fewestBefore = 40;
/** What falls by less than this is not worth a word. */
export const leastFall = 0.3;
/** Once in so many weeks a shop hears of a fall that was chance. */
const weeksAFalseAlarm = 100;
/**
 * People come in groups and again on other days, so counts scatter more than those of strangers who know nothing of
 * each other (Poisson): their variance is taken to be twice the mean.
 */
const scatter = 2;

/**
 * Whether a count fell further than chance explains. Were nothing different, the visitors of both spans would be spread
 * over them like coins that fall on `now` with the share `ratio / (1 + ratio)`; `ratio` is what became of everything
 * else, so that a part is only told apart when it fell more than the whole. `tests` is among how many parts one looks:
 * of more parts, more would stand out by chance.
 */
export function isDrop({ now, before }: Compared, { ratio = 1, tests = 1 } = {}): boolean {
  const usual = Math.min(ratio, 1);
  if (before < fewestBefore || usual <= 0 || now > before * usual * (1 - leastFall)) return false;
  const all = now + before;
  const share = usual / (1 + usual);
  const distance = all * share - now - 0.5;
  return distance > limitOf(tests) * Math.sqrt(scatter * all * share * (1 - share));
}

/** How many standard deviations stand for `tests` looks a week: from the bound P(Z > z) ≤ exp(−z²/2) / 2. */
const limitOf = (tests: number): number => Math.sqrt(2 * Math.log((weeksAFalseAlarm * Math.max(tests, 1)) / 2));

/** What became of the whole without this part; 0 when too little is left: then the part is the whole, which is told itself. */
export function ratioWithout(whole: Compared, part: Compared): number {
  const before = whole.before - part.before;
  return before < fewestBefore ? 0 : Math.max(whole.now - part.now, 0) / before;
}
