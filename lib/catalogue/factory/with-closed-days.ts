import type { DaysAway } from "@/lib/shops/holidays";

/** Holidays of a shop together with single days, YYYY-MM-DD, on which its factories are closed. */
export const withClosedDays = (
  daysAway: readonly DaysAway[] = [],
  closedDays: readonly string[] = [],
): readonly DaysAway[] => [...daysAway, ...closedDays.map((day) => ({ firstDay: day, lastDay: day }))];
