import { todayInYiwu } from "../core/today";
import type { SomeTexts } from "../i18n/locale";

/** Days YYYY-MM-DD in Yiwu, both included, on which the booth is closed. */
export type DaysAway = { firstDay: string; lastDay: string };
export type Holiday = DaysAway & { id: number; notes: SomeTexts };
/** A holiday with the first day on which the shop replies again, YYYY-MM-DD. */
export type AnnouncedHoliday = Holiday & { answersOn: string };

const soonDays = 30;

/** Returns the holiday to announce to buyers: today's, or one that begins within 30 days. */
export function nextHoliday(holidays: readonly Holiday[], now = new Date()): AnnouncedHoliday | undefined {
  const [today, soon] = [todayInYiwu(now), todayInYiwu(new Date(now.getTime() + soonDays * 86_400_000))];
  const next = holidays.find(({ firstDay, lastDay }) => firstDay <= soon && lastDay >= today);
  return next && { ...next, answersOn: firstDayBack(holidays, dayAfter(next.lastDay)) };
}

/** Returns the day from which a shop that is away `today` replies again, YYYY-MM-DD; undefined if it is not away. */
export function repliesAgainOn(away: readonly DaysAway[], today = todayInYiwu()): string | undefined {
  const back = firstDayBack(away, today);
  return back === today ? undefined : back;
}

/** Returns the next day, YYYY-MM-DD. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Returns the first day from `day` on that is in no holiday; one holiday may follow another. */
function firstDayBack(away: readonly DaysAway[], day: string): string {
  const within = away.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  return within ? firstDayBack(away, dayAfter(within.lastDay)) : day;
}
