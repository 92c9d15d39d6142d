import type { DaysAway } from "../shops/holidays";

const dayLength = 86_400_000;
/** UTC+8 all year: China has no summer time. */
const yiwuOffset = 8 * 3_600_000;

/** Returns the calendar day in Yiwu at a moment as YYYY-MM-DD. */
export const dayInYiwu = (at: Date): string => new Date(at.getTime() + yiwuOffset).toISOString().slice(0, 10);

/** The closed days of the market, of a shop and its factories, in addition to Sundays; see daysAwayOf(). */
export type ClosedDays = { daysAway?: readonly DaysAway[] | undefined };

/** True on Monday to Saturday outside the closed days. */
export const isOpenDay = (day: string, { daysAway = [] }: ClosedDays = {}): boolean =>
  new Date(day).getUTCDay() > 0 && !daysAway.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

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
