import { dayInYiwu, isWorkingDay } from "../catalogue/working-days";

const dayLength = 86_400_000;

/** Whether the factory works on this day: a working day that is none of its own closed ones. */
export const isOpenDay = (day: string, closed: readonly string[]): boolean =>
  isWorkingDay(day) && !closed.includes(day);

/** leavesYiwuOn() for a factory that rests on some days more. */
export function leavesOn(workingDays: number, from: Date, closed: readonly string[]): string {
  let day = dayInYiwu(from);
  let left = workingDays;
  while (left > 0 || !isOpenDay(day, closed)) {
    day = new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
    if (isOpenDay(day, closed)) left--;
  }
  return day;
}
