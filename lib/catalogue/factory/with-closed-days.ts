import type { DaysAway } from "@/lib/shops/holidays";

/** Adds single closed days of the factories, YYYY-MM-DD, to the holidays of a shop. */
export const withClosedDays = (
  daysAway: readonly DaysAway[] = [],
  closedDays: readonly string[] = [],
): readonly DaysAway[] => [...daysAway, ...closedDays.map((day) => ({ firstDay: day, lastDay: day }))];
