import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { isVisitSource } from "@/lib/http/visit-source";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ShopMetrics } from "@/lib/insights/metrics";
import type { MetricsQuery } from "@/lib/insights/metrics-query";
import { figuresQuery } from "./figures-query";
import { ListingsTable } from "./listings-table";
import { countryName, languageName, sourceName } from "./names";
import { PartsTable } from "./parts-table";
import { WorldMap } from "./world-map";

type Props = {
  locale: Locale;
  figures: ShopMetrics;
  query: MetricsQuery;
  /** Whether the network reports visitors' countries; otherwise currency and browser language estimate them. */
  isCountryReported: boolean;
};

/** Shows visitors by country, source and language, and the listings they viewed. Each row links to its filter. */
export function VisitorSources({ locale, figures, query, isCountryReported }: Props) {
  const t = words(locale);
  const hrefWith = (changes: Partial<MetricsQuery>) =>
    paths.workspaceFigures(locale, figuresQuery({ ...query, ...changes }));
  const { countries, languages, sources, designs } = figures;
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <Part
        title={t("insights.country.title")}
        note={t(isCountryReported ? "insights.country.reported" : "insights.country.estimated")}
      >
        <WorldMap locale={locale} countries={countries} />
        <PartsTable
          locale={locale}
          caption={t("insights.country.title")}
          label={t("insights.country.column")}
          parts={countries}
          nameOf={(code) => countryName(code, locale)}
          hrefOf={(country) => hrefWith({ country })}
        />
      </Part>
      <div className="grid grid-cols-1 gap-4">
        {designs.length > 0 && (
          <Part title={t("insights.design.title")}>
            <ListingsTable
              locale={locale}
              caption={t("insights.design.title")}
              designs={designs}
              hrefOf={(design) => hrefWith({ design })}
            />
          </Part>
        )}
        <Part title={t("insights.source.title")} note={t("insights.source.note")}>
          <PartsTable
            locale={locale}
            caption={t("insights.source.title")}
            label={t("insights.source.column")}
            parts={sources}
            nameOf={(source) => sourceName(source, locale)}
            hrefOf={(source) => hrefWith({ source: isVisitSource(source) ? source : undefined })}
            isWay
          />
        </Part>
        <Part title={t("insights.language.title")}>
          <PartsTable
            locale={locale}
            caption={t("insights.language.title")}
            label={t("insights.language.column")}
            parts={languages}
            nameOf={(language) => languageName(language, locale)}
            hrefOf={(language) => hrefWith({ language })}
          />
        </Part>
      </div>
    </div>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <Panel>
      <h2 className="font-bold text-xl">{title}</h2>
      {children}
      {note && <p className="mt-3 text-ink-3 text-sm">{note}</p>}
    </Panel>
  );
}
