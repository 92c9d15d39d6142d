import { todayInYiwu } from "../core/today";
import type { SomeTexts } from "../i18n/locale";

/** Days YYYY-MM-DD in Yiwu, both included, on which nobody is in the booth. */
export type DaysAway = { firstDay: string; lastDay: string };
export type Holiday = DaysAway & { id: number; notes: SomeTexts };
/** With the first day on which somebody answers, YYYY-MM-DD. */
export type ToldHoliday = Holiday & { answersOn: string };

const soonDays = 30;

/** The holiday buyers should know of: today's, or one that begins within 30 days. */
export function nextHoliday(holidays: readonly Holiday[], now = new Date()): ToldHoliday | undefined {
  const [today, soon] = [todayInYiwu(now), todayInYiwu(new Date(now.getTime() + soonDays * 86_400_000))];
  const next = holidays.find(({ firstDay, lastDay }) => firstDay <= soon && lastDay >= today);
  return next && { ...next, answersOn: firstDayBack(holidays, dayAfter(next.lastDay)) };
}

/** The day from which a shop that is away `today` answers again, YYYY-MM-DD; undefined when somebody is there. */
export function answersAgainOn(away: readonly DaysAway[], today = todayInYiwu()): string | undefined {
  const back = firstDayBack(away, today);
  return back === today ? undefined : back;
}

/** The day after it, YYYY-MM-DD. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The first day from `day` on that is in none of them; one may follow on another. */
function firstDayBack(away: readonly DaysAway[], day: string): string {
  const within = away.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  return within ? firstDayBack(away, dayAfter(within.lastDay)) : day;
}
