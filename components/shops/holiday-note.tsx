import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { AnnouncedHoliday } from "@/lib/shops/holidays";

type Props = { locale: Locale; own: Locale; holiday: AnnouncedHoliday };

/** Shows when the booth is closed, from when it answers again, and the shop's note. */
export function HolidayNote({ locale, own, holiday: { firstDay, lastDay, answersOn, notes } }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  const note = textIn(notes, locale, own);
  return (
    <p className="rounded-m border border-amber/40 bg-amber-soft px-4 py-3 text-sm">
      <b>{t("storefront.holiday.closed", { from: day(firstDay), until: day(lastDay) })}</b>{" "}
      {t("storefront.holiday.answers", { date: day(answersOn) })} {note}
    </p>
  );
}
