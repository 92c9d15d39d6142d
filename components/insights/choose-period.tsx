import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { MetricsQuery } from "@/lib/insights/metrics-query";
import { periods } from "@/lib/insights/periods";
import { figuresQuery } from "./figures-query";
import { countryName, languageName, sourceName } from "./names";

type Props = { locale: Locale; query: MetricsQuery; designTitle?: string };

/** Chooses the period and removes filters by links, so that the address names the selection. */
export function ChoosePeriod({ locale, query, designTitle }: Props) {
  const t = words(locale);
  const hrefWith = (changes: Partial<MetricsQuery>) =>
    paths.workspaceFigures(locale, figuresQuery({ ...query, ...changes }));
  const { design, country, language, source } = query;
  const filters = [
    design ? { name: designTitle ?? t("insights.design.column"), href: hrefWith({ design: undefined }) } : undefined,
    country ? { name: countryName(country, locale), href: hrefWith({ country: undefined }) } : undefined,
    language ? { name: languageName(language, locale), href: hrefWith({ language: undefined }) } : undefined,
    source ? { name: sourceName(source, locale), href: hrefWith({ source: undefined }) } : undefined,
  ].filter((each) => each !== undefined);
  return (
    <div className="mb-4 grid grid-cols-1 gap-2 print:hidden">
      <nav aria-label={t("insights.period.label")}>
        <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 md:mx-0 md:flex-wrap md:px-0">
          {periods.map((period) => (
            <li key={period}>
              <a
                href={hrefWith({ period })}
                aria-current={period === query.period ? "page" : undefined}
                className={`${pillClass(period === query.period)} whitespace-nowrap no-underline`}
              >
                {t(`insights.period.${period}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {filters.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-ink-2">{t("insights.filter.label")}</span>
          {filters.map(({ name, href }) => (
            <a key={href} href={href} className={`${pillClass()} max-w-full no-underline`}>
              <span className="sr-only">{t("insights.filter.without", { name })}</span>
              <bdi aria-hidden className="truncate">
                {name}
              </bdi>
              <span aria-hidden>×</span>
            </a>
          ))}
          {filters.length > 1 && (
            <a href={paths.workspaceFigures(locale, figuresQuery({ period: query.period }))} className="px-2 py-3">
              {t("insights.filter.all")}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
