import type { Locale } from "../i18n/locale";
import { type Parameters, query } from "./query";

/** Addresses of the market's operators; part of `paths`. */
export const operatorPaths = {
  operator: (l: Locale) => `/${l}/operator`,
  /** The cases in one state, open ones without it. */
  operatorCases: (l: Locale, view?: "proposed" | "decided") => `/${l}/operator/cases${query({ view })}`,
  operatorCase: (l: Locale, id: string) => `/${l}/operator/cases/${id}`,
  operatorAppeals: (l: Locale) => `/${l}/operator/appeals`,
  /** The figures of the whole market, as a page and as a table in a file. */
  operatorFigures: (l: Locale) => `/${l}/operator/figures`,
  sheetOfMarketFigures: (l: Locale) => `/api/sheets/market-figures${query({ locale: l })}`,
  operatorAnnouncements: (l: Locale) => `/${l}/operator/announcements`,
  operatorRates: (l: Locale) => `/${l}/operator/rates`,
  operatorTranslations: (l: Locale) => `/${l}/operator/translations`,
  /** The searches without results, filtered by `filters`, as a page and as a table in a file. */
  operatorSearches: (l: Locale, filters: Parameters = {}) => `/${l}/operator/searches${query(filters)}`,
  sheetOfSearchMisses: (l: Locale, filters: Parameters = {}) =>
    `/api/sheets/search-misses${query({ locale: l, ...filters })}`,
};
