import { pillClass } from "@/components/ui/button";
import { type PublicationDay, pageOfDay } from "@/lib/catalogue/group-by-day";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Links to the last seven days of the list, each with its number of new listings. */
export function NewDays({ locale, days, now }: { locale: Locale; days: PublicationDay[]; now: Date }) {
  const { number } = formats(locale);
  return (
    <nav aria-label={words(locale)("browse.new.days")} className="-mx-4 mb-4 overflow-x-auto px-4 md:mx-0 md:px-0">
      <ul className="flex gap-2 p-0.5 md:flex-wrap">
        {days.map(({ day, count }) => (
          <li key={day} className="flex-none">
            <a href={paths.newDesigns(locale, pageOfDay(days, day), day)} className={pillClass()}>
              {dayName(locale, day, now, "weekdayAlone")}
              <span className="num text-ink-3 text-xs">{number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Returns "Today", "Yesterday", "Monday, 23 November" or "Monday". @param day a day in Yiwu, YYYY-MM-DD */
export function dayName(locale: Locale, day: string, now: Date, style: "weekday" | "weekdayAlone" = "weekday"): string {
  const t = words(locale);
  if (day === dayInYiwu(now)) return t("browse.new.today");
  if (day === dayInYiwu(new Date(now.getTime() - 86_400_000))) return t("browse.new.yesterday");
  const name = formats(locale).day(day, style);
  return name.charAt(0).toLocaleUpperCase(languageTag(locale)) + name.slice(1);
}
