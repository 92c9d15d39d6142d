import { isLocale, type Locale } from "../../i18n/locale";

/** Numbers of days up to today that the operators' list may cover. */
export const missPeriods = [7, 30] as const;

/** The period of the operators' list, and the language of the search pages; undefined for all. */
export type SearchMissQuery = { days: (typeof missPeriods)[number]; language?: Locale };

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** Parses the query of an address without unknown values. */
export function parseSearchMissQuery(parameters: Parameters): SearchMissQuery {
  const one = (name: string) => [parameters[name]].flat()[0] ?? "";
  const language = one("language");
  return {
    days: missPeriods.find((period) => String(period) === one("days")) ?? 7,
    language: isLocale(language) ? language : undefined,
  };
}
