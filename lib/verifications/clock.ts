import { targetHours } from "./rules";

const second = 1000;
const day = 86_400_000;

/** The seconds of the target before the shop has sent any evidence. */
export const wholeTarget = targetHours * 3600;

/** Starts the clock with the seconds that were left; returns the moment at which the target ends. */
export const startClock = (secondsLeft: number, now: Date): Date => new Date(now.getTime() + secondsLeft * second);

/** Stops the clock; returns the seconds left of the target, negative once it is past. */
export const stopClock = (dueAt: Date, now: Date): number => Math.floor((dueAt.getTime() - now.getTime()) / second);

/**
 * Returns the last day on which an approval of today may end, as YYYY-MM-DD: a year from today, and never after the
 * end of the lease.
 */
export function lastValidDay(today: string, leaseUntil: string | null): string {
  const inAYear = addYear(today);
  return leaseUntil !== null && leaseUntil < inAYear ? leaseUntil : inAYear;
}

/** Returns the same day a year later, or 28 February after a leap day. */
function addYear(today: string): string {
  const year = Number(today.slice(0, 4)) + 1;
  const rest = today.slice(4);
  return `${year}${rest === "-02-29" ? "-02-28" : rest}`;
}

/** Returns the number of days from one day to another, both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);
