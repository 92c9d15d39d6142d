import { formatReplyTime } from "@/components/shops/format-figures";
import type { Home } from "@/lib/catalogue/get-home";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Renders the title with the market's figures beside it; figures without a value are left out. */
export function Hero({ locale, home }: { locale: Locale; home: Home }) {
  const t = words(locale);
  return (
    <div className="bg-linear-to-b from-amber-soft to-paper">
      <div className="page grid items-center gap-x-10 gap-y-2 pt-3 pb-1.5 md:pt-5 md:pb-3 lg:grid-cols-[1fr_auto]">
        <div>
          <h1 className="break-keep font-bold text-[1.3rem] leading-tight tracking-tight md:text-3xl rtl:leading-[1.35]">
            {t("home.title")}
          </h1>
          <p className="mt-1 text-pretty text-ink-2 text-sm leading-snug md:text-base">{t("home.intro")}</p>
        </div>
        <dl className="home-figures">
          {figuresOf(locale, home).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

function figuresOf(locale: Locale, { designCount, boothCount, newTodayCount, trust }: Home): [string, string][] {
  const t = words(locale);
  const { number } = formats(locale);
  const counts: [string, number][] = [
    [t("home.figures.designs"), designCount],
    [t("home.figures.booths"), boothCount],
    [t("home.figures.newToday"), newTodayCount],
  ];
  const shown = counts
    .filter(([, count]) => count > 0)
    .map(([label, count]): [string, string] => [label, number(count)]);
  const { answerMinutes } = trust;
  return answerMinutes === null
    ? shown
    : [...shown, [t("home.figures.answer"), formatReplyTime(locale, answerMinutes)]];
}
