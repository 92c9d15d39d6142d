import type { Fair, Phase, StandPlace } from "@/lib/fairs/fair";
import { formatTag, type Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Formats the first and the last day: "30 November – 3 December 2026". */
export const formatDays = (locale: Locale, { firstDay, lastDay }: Pick<Fair, "firstDay" | "lastDay">): string =>
  new Intl.DateTimeFormat(formatTag(locale), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    .formatRange(midnight(firstDay), midnight(lastDay))
    .replaceAll("\u2009", " ");

/** Formats one day of a fair. */
export const formatFairDay = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(formatTag(locale), { day: "numeric", month: "long", timeZone: "UTC" }).format(midnight(day));

/** Formats the place of a stand as text, "B1 C 14"; empty until it is assigned. */
export const standText = ({ hall, number }: StandPlace): string => (hall && number ? `${hall} ${number}` : "");

/** Returns the sentence of a fair's phase. */
export function phaseText(locale: Locale, phase: Phase): string {
  const t = words(locale);
  if (phase.phase === "before") return t("fairs.phase.before", { days: phase.days });
  if (phase.phase === "running") return t("fairs.phase.running", { day: phase.day, of: phase.of });
  return t(`fairs.phase.${phase.phase}`);
}
