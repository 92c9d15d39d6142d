import type { Rise, Week } from "@/lib/catalogue/weekly-views";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Percents beyond this say less than "×24". */
const mostPercent = 10;

/** "+38%", from tenfold on "×24": how many more looked than the week before. Empty when that week counted too few to compare. */
export function riseIn(locale: Locale, { views, viewsBefore }: Rise): string {
  if (viewsBefore < 5 || views <= viewsBefore) return "";
  const times = views / viewsBefore;
  const { number, percent } = formats(locale);
  // A sign that no neighbour in another direction pulls along.
  return `\u2066${times < mostPercent ? `+${percent(times - 1)}` : `×${number(Math.floor(times))}`}\u2069`;
}

/** "Views +38%" on a design that more buyers look at; "Hot" where the week before counted too few to compare. */
export function hotIn(locale: Locale, hot: Rise): string {
  const t = words(locale);
  const rise = riseIn(locale, hot);
  return rise ? t("browse.card.views", { rise }) : t("browse.card.hot");
}

/** "Viewed 1,240 times this week, +38% · 12 inquiries": what the curve shows, in words. */
export function weekIn(locale: Locale, week: Week): string {
  const t = words(locale);
  const seen = [t("browse.trending.seen", { count: week.views }), riseIn(locale, week)].filter(Boolean);
  const separator = locale === "ar" || locale === "ur" ? "، " : locale === "zh" ? "，" : ", ";
  const asked = week.inquiries > 0 ? [t("browse.trending.asked", { count: week.inquiries })] : [];
  return [seen.join(separator), ...asked].join(" · ");
}
