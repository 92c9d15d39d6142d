import type { StandStatus } from "@/db/schema";
import type { SomeTexts } from "../i18n/locale";

export type { StandStatus };

/** A trade fair as pages show it. Days are YYYY-MM-DD and hours HH:MM in its time zone. */
export type Fair = {
  id: number;
  slug: string;
  names: SomeTexts;
  venues: SomeTexts;
  cities: SomeTexts;
  notes: SomeTexts;
  firstDay: string;
  lastDay: string;
  opensAt: string;
  closesAt: string;
  timeZone: string;
  applyUntil: string | null;
  pictureKey: string | null;
  isCancelled: boolean;
};

/** The place of a stand, as on its sign; null until operators have assigned it. */
export type StandPlace = { hall: string | null; number: string | null };

/** The time zones in which fairs take place. */
export const timeZones = [
  "Asia/Shanghai",
  "Asia/Hong_Kong",
  "Asia/Dubai",
  "Asia/Karachi",
  "Europe/Moscow",
  "Europe/Madrid",
  "Africa/Johannesburg",
  "America/Sao_Paulo",
  "America/Mexico_City",
] as const;

export type Phase =
  | { phase: "before"; days: number }
  | { phase: "running"; day: number; of: number }
  | { phase: "over" }
  | { phase: "cancelled" };

type Days = Pick<Fair, "firstDay" | "lastDay" | "timeZone" | "isCancelled">;

/** Returns the calendar day in a time zone as YYYY-MM-DD. */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);

/** Returns the number of days from one calendar day to another. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Returns where a fair stands at a moment, by the days of its place: days until it opens, or the day that runs. */
export function phaseOf({ firstDay, lastDay, timeZone, isCancelled }: Days, now: Date): Phase {
  if (isCancelled) return { phase: "cancelled" };
  const today = dayIn(timeZone, now);
  if (today < firstDay) return { phase: "before", days: daysBetween(today, firstDay) };
  if (today > lastDay) return { phase: "over" };
  return { phase: "running", day: daysBetween(firstDay, today) + 1, of: daysBetween(firstDay, lastDay) + 1 };
}

/** Whether shops may still apply: until the last day of applications, else until the fair ends. */
export const isOpenToShops = (fair: Days & Pick<Fair, "applyUntil">, now: Date): boolean =>
  !fair.isCancelled && dayIn(fair.timeZone, now) <= (fair.applyUntil ?? fair.lastDay);

/** How many designs a shop features at a fair. */
export const maxFairDesigns = 12;
