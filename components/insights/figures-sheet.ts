import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Count, Part, ShopMetrics } from "@/lib/insights/metrics";
import type { Period } from "@/lib/insights/periods";
import { countryName, languageName, sourceName } from "./names";

type Row = string[];
type NameOf = (name: string, locale: Locale) => string;

const text = (value: number | null): string => (value === null ? "" : String(value));
const pair = ({ now, before }: { now: number | null; before: number | null }): Row => [text(now), text(before)];

/** Returns the figures of a page as one table for export: unformatted numbers, an empty row between sections. */
export function figuresSheet(figures: ShopMetrics, { grain }: Period, locale: Locale): Row[] {
  const t = words(locale);
  const [now, before] = [t("insights.column.now"), t("insights.column.before")];
  const [visitors, views, inquiries] = (["visitors", "views", "inquiries"] as const).map((name) =>
    t(`insights.tile.${name}`),
  ) as [string, string, string];
  const bothPeriods = (name: string): Row => [`${name}, ${now}`, `${name}, ${before}`];
  const rowOf = (part: Part, nameOf: NameOf): Row => [
    nameOf(part.name, locale),
    ...pair(part.visitors),
    ...pair(part.inquiries),
  ];
  const section = (label: string, all: Part[], nameOf: NameOf): Row[] => [
    [],
    [label, ...bothPeriods(visitors), ...bothPeriods(inquiries)],
    ...all.map((part) => rowOf(part, nameOf)),
  ];
  const totals = Object.entries(figures.totals) as [keyof ShopMetrics["totals"], Count][];
  return [
    ["", now, before],
    ...totals.map(([name, count]) => [
      t(`insights.tile.${name}`) + (name === "minutes" ? " (min)" : ""),
      ...pair(count),
    ]),
    [],
    [t(`insights.column.${grain}`), visitors, views, inquiries],
    ...figures.columns.map((column) => [
      column.start,
      ...[column.visitors, column.views, column.inquiries].map(String),
    ]),
    ...section(t("insights.country.column"), figures.countries, countryName),
    ...section(t("insights.language.column"), figures.languages, languageName),
    [],
    [
      t("insights.source.column"),
      ...bothPeriods(visitors),
      ...bothPeriods(inquiries),
      ...bothPeriods(t("insights.tile.quoted")),
    ],
    ...figures.sources.map((part) => [...rowOf(part, sourceName), ...pair(part.quoted)]),
    [],
    [t("insights.design.column"), ...bothPeriods(views), `${inquiries}, ${now}`],
    ...figures.designs.map((design) => [design.title, ...pair(design.views), String(design.inquiries)]),
  ];
}
