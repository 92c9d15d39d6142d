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

/** Monday to Saturday, outside the Spring Festival. */
export function isWorkingDay(day: string): boolean {
  if (new Date(day).getUTCDay() === 0) return false;
  return !springFestivals.some(([first, last]) => first <= day && day <= last);
}

/**
 * The day goods leave Yiwu when `workingDays` of work start after `from`, as YYYY-MM-DD.
 * Nothing to do means today, or the next day somebody is there.
 */
export function leavesYiwuOn(workingDays: number, from: Date): string {
  let day = dayInYiwu(from);
  let left = workingDays;
  while (left > 0 || !isWorkingDay(day)) {
    day = new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
