import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Count } from "@/lib/insights/metrics";

/** Of fewer than this a percentage says nothing. */
const fewest = 10;

/** Of fewer visitors than this their share who asked says nothing. */
const fewestVisitors = 20;

/** "1.8%": how many of a hundred visitors asked; undefined where too few came, or as many asked as came. */
export function shareOf(asked: Count, came: Count, locale: Locale): string | undefined {
  if (came.now < fewestVisitors || asked.now === 0 || asked.now > came.now) return undefined;
  return `\u2066${formats(locale).number(Math.round((asked.now / came.now) * 1000) / 10)}%\u2069`;
}

/** "+38%" or "−9%" in its own direction; undefined where hardly anything was counted before. */
export function percentOf({ now, before }: Count, locale: Locale): string | undefined {
  if (before < fewest) return undefined;
  const share = now / before - 1;
  return `\u2066${share < 0 ? "−" : share > 0 ? "+" : "±"}${formats(locale).percent(Math.abs(share))}\u2069`;
}
