import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** Returns the change from the previous week, such as "+38%" or "−9%"; undefined if the previous week had no views. */
export function formatWeeklyChange(
  { views, viewsBefore }: { views: number; viewsBefore: number },
  locale: Locale,
): { percent: string; isUp: boolean } | undefined {
  if (viewsBefore === 0) return undefined;
  const share = views / viewsBefore - 1;
  return { percent: `${share < 0 ? "−" : "+"}${formats(locale).percent(Math.abs(share))}`, isUp: share >= 0 };
}
