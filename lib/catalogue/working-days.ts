import type { DaysAway } from "../shops/holidays";

/** Days between and including these are closed: the market and its factories rest about 15 days at Spring Festival. */
export const springFestivals: readonly DaysAway[] = [
  { firstDay: "2027-01-30", lastDay: "2027-02-13" },
  { firstDay: "2028-01-19", lastDay: "2028-02-02" },
];

const dayLength = 86_400_000;
/** China has no summer time: the calendar day in Yiwu is the UTC day eight hours on. */
const yiwuOffset = 8 * 3_600_000;

/** The calendar day in Yiwu at this moment, as YYYY-MM-DD. */
export const dayInYiwu = (at: Date): string => new Date(at.getTime() + yiwuOffset).toISOString().slice(0, 10);

/** When a shop and its factories rest, beside Sundays and the Spring Festival. */
export type Rest = { daysAway?: readonly DaysAway[] | undefined };

/** Whether a shop works on this day: Monday to Saturday, outside the Spring Festival and its own rest, if any is given. */
export const isOpenDay = (day: string, { daysAway = [] }: Rest = {}): boolean =>
  new Date(day).getUTCDay() > 0 &&
  ![...springFestivals, ...daysAway].some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

/**
 * The day goods leave Yiwu when `workingDays` of work start after `from`, as YYYY-MM-DD.
 * Nothing to do means today, or the next day somebody is there.
 */
export function leavesYiwuOn(workingDays: number, from: Date, rest?: Rest): string {
  let day = dayInYiwu(from);
  let left = workingDays;
  while (left > 0 || !isOpenDay(day, rest)) {
    day = dayInYiwu(new Date(Date.parse(day) + dayLength));
    if (isOpenDay(day, rest)) left--;
  }
  return day;
}
