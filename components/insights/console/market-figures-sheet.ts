import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type CategoryChange, type MarketFigures, sumCountries } from "@/lib/insights/market-figures";
import { countryName } from "../names";
import { decisionColumns } from "./decision-times";
import { marketColumns } from "./market-columns";

/**
 * Returns the figures of the market as one table for export: unformatted numbers, shares from 0 to 1, minutes, money in
 * whole units, an empty row between sections.
 */
export function marketFiguresSheet(figures: MarketFigures, locale: Locale): string[][] {
  const t = words(locale);
  const columns = marketColumns(locale);
  const week = t("insights.column.week");
  const changes = (title: string, all: CategoryChange[]) => [
    [],
    [title, t("insights.column.now"), t("insights.column.before")],
    ...all.map(({ name, views, viewsBefore }) => [name, String(views), String(viewsBefore)]),
  ];
  return [
    [week, ...columns.map(({ label }) => label)],
    ...figures.weeks.map((each) => [each.week, ...columns.map(({ inFile }) => inFile(each))]),
    ...(["cases", "verifications"] as const).flatMap((kind) => {
      const decisions = decisionColumns(locale, kind);
      return [
        [],
        [week, ...decisions.map(({ label }) => label)],
        ...figures[kind].map((each) => [each.week, ...decisions.map(({ inFile }) => inFile(each))]),
      ];
    }),
    [],
    [t("insights.country.column"), t("marketFigures.inquiries")],
    ...sumCountries(figures.weeks).map(({ name, count }) => [countryName(name, locale), String(count)]),
    ...changes(t("marketFigures.rising"), figures.rising),
    ...changes(t("marketFigures.falling"), figures.falling),
    [],
    [t("search.misses.words"), t("insights.tile.visitors")],
    ...figures.misses.map(({ words: missed, count }) => [missed, String(count)]),
  ];
}
