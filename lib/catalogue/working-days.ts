import type { DaysAway } from "../shops/holidays";

/** Days between and including these are closed: the market and its factories rest about 15 days at Spring Festival. */
export const springFestivals = [
  ["2026-02-10", "2026-02-24"],
  ["2027-01-30", "2027-02-13"],
  ["2028-01-19", "2028-02-02"],
] as const;

const dayLength = 86_400_000;
/** China has no summer time: the calendar day in Yiwu is the UTC day eight hours on. */
const yiwuOffset = 8 * 3_600_000;

/** The calendar day in Yiwu at this moment, as YYYY-MM-DD. */
export const dayInYiwu = (at: Date): string => new Date(at.getTime() + yiwuOffset).toISOString().slice(0, 10);

/** Monday to Saturday, outside the Spring Festival and the holidays of the shop, if any are given. */
export function isWorkingDay(day: string, away: readonly DaysAway[] = []): boolean {
  if (new Date(day).getUTCDay() === 0) return false;
  if (away.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)) return false;
  return !springFestivals.some(([first, last]) => first <= day && day <= last);
}

/** When a shop and its factories rest, beside Sundays and the Spring Festival. */
export type Rest = {
  /** The holidays of the shop. */
  daysAway?: readonly DaysAway[] | undefined;
  /** Single days on which its factories are closed, YYYY-MM-DD. */
  closedDays?: readonly string[] | undefined;
};

/** Whether the factories of a shop work on this day. */
export const isOpenDay = (day: string, { daysAway, closedDays = [] }: Rest): boolean =>
  isWorkingDay(day, daysAway) && !closedDays.includes(day);

/**
 * The day goods leave Yiwu when `workingDays` of work start after `from`, as YYYY-MM-DD.
 * Nothing to do means today, or the next day somebody is there.
 */
export function leavesYiwuOn(workingDays: number, from: Date, rest: Rest = {}): string {
  let day = dayInYiwu(from);
  let left = workingDays;
  while (left > 0 || !isOpenDay(day, rest)) {
    day = new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
    if (isOpenDay(day, rest)) left--;
  }
  return day;
}
