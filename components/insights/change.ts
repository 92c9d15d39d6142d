import { formats } from "@/lib/format";
import type { Count } from "@/lib/insights/figures";
import type { Locale } from "@/lib/locale";

/** Of fewer than this a percentage says nothing. */
const fewest = 10;

/** "+38%" or "−9%" in its own direction; undefined where hardly anything was counted before. */
export function percentOf({ now, before }: Count, locale: Locale): string | undefined {
  if (before < fewest) return undefined;
  const share = now / before - 1;
  return `\u2066${share < 0 ? "−" : share > 0 ? "+" : "±"}${formats(locale).percent(Math.abs(share))}\u2069`;
}
