import type { RisingViews, WeeklyViews } from "@/lib/catalogue/weekly-views";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Factor from which the rise is shown as "×24" instead of a percentage. */
const maxPercentFactor = 10;

/**
 * Returns the rise of views over the week before as "+38%" or "×24"; empty if that week had fewer than 5 views, or below
 * half a per cent, which would read "+0%".
 */
export function formatRise(locale: Locale, { views, viewsBefore }: RisingViews): string {
  const times = views / viewsBefore;
  if (viewsBefore < 5 || Math.round((times - 1) * 100) < 1) return "";
  const { number, percent } = formats(locale);
  // Isolates the sign from surrounding text of another direction.
  return `\u2066${times < maxPercentFactor ? `+${percent(times - 1)}` : `×${number(Math.floor(times))}`}\u2069`;
}

/** Describes a week of views: "Views +38%" on a design that more buyers look at; "Hot" where the week before counted too few to compare. */
export function hotIn(locale: Locale, hot: RisingViews): string {
  const t = words(locale);
  const rise = formatRise(locale, hot);
  return rise ? t("browse.card.views", { rise }) : t("browse.card.hot");
}

/** "Viewed 1,240 times this week, +38% · 12 inquiries". */
export function formatWeeklyViews(locale: Locale, week: WeeklyViews): string {
  const t = words(locale);
  const seen = [t("browse.trending.seen", { count: week.views }), formatRise(locale, week)].filter(Boolean);
  const separator = locale === "ar" || locale === "ur" ? "، " : locale === "zh" ? "，" : ", ";
  const inquiries = week.inquiries > 0 ? [t("browse.trending.inquiries", { count: week.inquiries })] : [];
  return [seen.join(separator), ...inquiries].join(" · ");
}
