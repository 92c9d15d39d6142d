import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Count } from "@/lib/insights/metrics";

/** Below this count a percentage is noise. */
const minCount = 10;

/** Below this number of visitors their conversion rate is noise. */
const minVisitors = 20;

/** Returns the share of visitors who inquired, "1.8%"; undefined for few visitors or more inquiries than visitors. */
export function formatConversion(inquiries: Count, visitors: Count, locale: Locale): string | undefined {
  if (visitors.now < minVisitors || inquiries.now === 0 || inquiries.now > visitors.now) return undefined;
  return `\u2066${formats(locale).number(Math.round((inquiries.now / visitors.now) * 1000) / 10)}%\u2069`;
}

/** Returns the change as "+38%" or "−9%", isolated left to right; undefined if the previous count is too small. */
export function formatChange({ now, before }: Count, locale: Locale): string | undefined {
  if (before < minCount) return undefined;
  const share = now / before - 1;
  return `\u2066${share < 0 ? "−" : share > 0 ? "+" : "±"}${formats(locale).percent(Math.abs(share))}\u2069`;
}
