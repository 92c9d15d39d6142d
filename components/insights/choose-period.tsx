import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { AskedFigures } from "@/lib/insights/inquiry-counts";
import { periods } from "@/lib/insights/periods";
import { countryName, languageName, sourceName } from "./names";
import { askedInUrl } from "./query-in-url";

type Props = { locale: Locale; asked: AskedFigures; designTitle?: string };

/** How long, and what the figures are narrowed to: links, so that an address says what is seen. */
export function ChoosePeriod({ locale, asked, designTitle }: Props) {
  const t = words(locale);
  const to = (more: Partial<AskedFigures>) => paths.workspaceFigures(locale, askedInUrl({ ...asked, ...more }));
  const { design, country, language, source } = asked;
  const narrowed = [
    design ? { name: designTitle ?? t("insights.design.column"), href: to({ design: undefined }) } : undefined,
    country ? { name: countryName(country, locale), href: to({ country: undefined }) } : undefined,
    language ? { name: languageName(language, locale), href: to({ language: undefined }) } : undefined,
    source ? { name: sourceName(source, locale), href: to({ source: undefined }) } : undefined,
  ].filter((each) => each !== undefined);
  return (
    <div className="mb-4 grid grid-cols-1 gap-2 print:hidden">
      <nav aria-label={t("insights.period.label")}>
        <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 md:mx-0 md:flex-wrap md:px-0">
          {periods.map((period) => (
            <li key={period}>
              <a
                href={to({ period })}
                aria-current={period === asked.period ? "page" : undefined}
                className={`${pillClass(period === asked.period)} whitespace-nowrap no-underline`}
              >
                {t(`insights.period.${period}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {narrowed.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-ink-2">{t("insights.filter.label")}</span>
          {narrowed.map(({ name, href }) => (
            <a key={href} href={href} className={`${pillClass()} max-w-full no-underline`}>
              <span className="sr-only">{t("insights.filter.without", { name })}</span>
              <bdi aria-hidden className="truncate">
                {name}
              </bdi>
              <span aria-hidden>×</span>
            </a>
          ))}
          {narrowed.length > 1 && (
            <a href={paths.workspaceFigures(locale, askedInUrl({ period: asked.period }))} className="px-2 py-3">
              {t("insights.filter.all")}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
