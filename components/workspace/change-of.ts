import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** "+38%" or "−9%" against the week before; undefined when nothing was counted then. */
export function changeOf(
  { views, viewsBefore }: { views: number; viewsBefore: number },
  locale: Locale,
): { percent: string; isUp: boolean } | undefined {
  if (viewsBefore === 0) return undefined;
  const share = views / viewsBefore - 1;
  return { percent: `${share < 0 ? "−" : "+"}${formats(locale).percent(Math.abs(share))}`, isUp: share >= 0 };
}
