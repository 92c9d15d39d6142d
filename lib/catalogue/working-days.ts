import type { DaysAway } from "../shops/holidays";

/** Periods, first and last day included, in which the market and its factories are closed for the Spring Festival. */
export const springFestivals: readonly DaysAway[] = [
  { firstDay: "2027-01-30", lastDay: "2027-02-13" },
  { firstDay: "2028-01-19", lastDay: "2028-02-02" },
];

const dayLength = 86_400_000;
/** UTC+8 all year: China has no summer time. */
const yiwuOffset = 8 * 3_600_000;

/** Returns the calendar day in Yiwu at a moment as YYYY-MM-DD. */
export const dayInYiwu = (at: Date): string => new Date(at.getTime() + yiwuOffset).toISOString().slice(0, 10);

/** The closed days of a shop and its factories, in addition to Sundays and the Spring Festival. */
export type ClosedDays = { daysAway?: readonly DaysAway[] | undefined };

/** True on Monday to Saturday outside the Spring Festival and the shop's own closed days. */
export const isOpenDay = (day: string, { daysAway = [] }: ClosedDays = {}): boolean =>
  new Date(day).getUTCDay() > 0 &&
  ![...springFestivals, ...daysAway].some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

/**
 * Returns the day goods leave Yiwu after `workingDays` that start the day after `from`, as YYYY-MM-DD. Zero working
 * days return the day of `from`, or the next open day.
 */
export function leavesYiwuOn(workingDays: number, from: Date, closed?: ClosedDays): string {
  let day = dayInYiwu(from);
  let left = workingDays;
  while (left > 0 || !isOpenDay(day, closed)) {
    day = dayInYiwu(new Date(Date.parse(day) + dayLength));
    if (isOpenDay(day, closed)) left--;
  }
  return day;
}
