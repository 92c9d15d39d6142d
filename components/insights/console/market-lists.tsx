import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type CategoryChange, type MarketFigures, sumCountries } from "@/lib/insights/market-figures";
import { formatChange } from "../change";
import { countryName } from "../names";
import { WorldMap } from "../world-map";
import { CountBars } from "./count-bars";

type Props = { locale: Locale; figures: MarketFigures };

const shownCountries = 15;

function Part({
  title,
  note,
  nothing,
  children,
}: Record<"title" | "note", string> & { nothing?: string; children: ReactNode }) {
  return (
    <Panel>
      <h2 className="font-bold text-xl">{title}</h2>
      <p className="mt-1 mb-3 text-ink-2 text-sm">{note}</p>
      {nothing ? <p className="text-ink-2">{nothing}</p> : children}
    </Panel>
  );
}

/** Shows where inquiries come from, as a map and as a table with bars. */
export function CountryPart({ locale, figures: { weeks } }: Props) {
  const t = words(locale);
  const countries = sumCountries(weeks);
  const title = t("insights.country.title");
  const parts = countries.map(({ name, count }) => {
    const counts = { now: count, before: 0 };
    return { name, visitors: counts, inquiries: counts };
  });
  return (
    <Part
      title={title}
      note={t("marketFigures.countries.note")}
      nothing={countries.length === 0 ? t("marketFigures.nothing") : undefined}
    >
      <WorldMap locale={locale} countries={parts} label={t("marketFigures.countries.map")} />
      <CountBars
        locale={locale}
        caption={title}
        heads={[t("insights.country.column"), t("marketFigures.inquiries")]}
        rows={countries
          .slice(0, shownCountries)
          .map(({ name, count }) => ({ key: name, name: countryName(name, locale), count }))}
      />
    </Part>
  );
}

/** Shows the categories whose views rise or fall by more than chance. */
export function CategoryPart({ locale, figures, direction }: Props & { direction: "rising" | "falling" }) {
  const t = words(locale);
  const title = t(`marketFigures.${direction}`);
  const note = ({ views, viewsBefore }: CategoryChange) => formatChange({ now: views, before: viewsBefore }, locale);
  return (
    <Part
      title={title}
      note={t("marketFigures.categories.note")}
      nothing={figures[direction].length === 0 ? t("marketFigures.nothing") : undefined}
    >
      <CountBars
        locale={locale}
        caption={title}
        heads={[t("search.filters.category"), t("insights.tile.views")]}
        rows={figures[direction].map((each) => ({
          key: String(each.id),
          name: each.name,
          href: paths.category(locale, each),
          count: each.views,
          note: note(each),
        }))}
      />
    </Part>
  );
}

/** Shows the searches without result that most visitors made, with a link to all. */
export function MissPart({ locale, figures: { misses } }: Props) {
  const t = words(locale);
  const title = t("search.misses.title");
  return (
    <Part
      title={title}
      note={t("marketFigures.misses30")}
      nothing={misses.length === 0 ? t("operator.today.noSearches") : undefined}
    >
      <CountBars
        locale={locale}
        caption={title}
        heads={[t("search.misses.words"), t("insights.tile.visitors")]}
        rows={misses.map((miss) => ({
          key: `${miss.locale} ${miss.kind} ${miss.words}`,
          name: miss.words,
          lang: languageTag(miss.locale),
          href: paths.search(miss.locale, miss.words),
          count: miss.count,
          note: formats(locale).language(miss.locale),
        }))}
      />
      <a href={paths.operatorSearches(locale)} className="inline-flex min-h-11 items-center text-sm">
        {t("operator.today.all")}
        <span className="sr-only">: {title}</span>
      </a>
    </Part>
  );
}
