import type { SomeTexts } from "../locale";

/** Days YYYY-MM-DD in Yiwu, both included. */
export type Holiday = { id: number; firstDay: string; lastDay: string; notes: SomeTexts };

const soonDays = 30;

/** The holiday buyers should know of: today's, or one that begins within 30 days. */
export function nextHoliday(holidays: readonly Holiday[], now = new Date()): Holiday | undefined {
  const soon = new Date(now.getTime() + soonDays * 86_400_000).toISOString().slice(0, 10);
  return holidays.find(({ firstDay, lastDay }) => firstDay <= soon && lastDay >= now.toISOString().slice(0, 10));
}

/** The day after it, YYYY-MM-DD. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
