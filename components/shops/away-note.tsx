import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type DaysAway, repliesAgainOn } from "@/lib/shops/holidays";

/** Shows from which date a shop that is away answers again; hidden on all other days. */
export function AwayNote({ locale, daysAway }: { locale: Locale; daysAway: readonly DaysAway[] }) {
  const date = repliesAgainOn(daysAway);
  if (!date) return null;
  return (
    <p className="mt-3 rounded-m bg-amber-soft px-4 py-3 text-sm">
      {words(locale)("storefront.holiday.away", { date: formats(locale).day(date) })}
    </p>
  );
}
