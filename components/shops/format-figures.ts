import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns a duration such as "2 h", rounded to minutes, hours or days. */
export function formatReplyTime(locale: Locale, minutes: number): string {
  const t = words(locale);
  if (minutes < 60) return t("storefront.time.minutes", { count: Math.max(1, Math.round(minutes)) });
  if (minutes < 48 * 60) return t("storefront.time.hours", { count: Math.round(minutes / 60) });
  return t("storefront.time.days", { count: Math.round(minutes / 1440) });
}

export const formatShare = (locale: Locale, value: number): string => formats(locale).percent(value);
