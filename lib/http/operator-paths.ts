import type { Locale } from "../i18n/locale";
import { type Parameters, query } from "./query";

/** Addresses of the market's operators; part of `paths`. */
export const operatorPaths = {
  operator: (l: Locale) => `/${l}/operator`,
  /** The cases in one state, open ones without it. */
  operatorCases: (l: Locale, view?: "proposed" | "decided") => `/${l}/operator/cases${query({ view })}`,
  operatorCase: (l: Locale, id: string) => `/${l}/operator/cases/${id}`,
  operatorAppeals: (l: Locale) => `/${l}/operator/appeals`,
  /** The verification requests in one state, waiting ones without it. */
  operatorVerifications: (l: Locale, view?: "withShop" | "decided") => `/${l}/operator/verifications${query({ view })}`,
  operatorVerification: (l: Locale, id: string) => `/${l}/operator/verifications/${id}`,
  operatorTranslations: (l: Locale) => `/${l}/operator/translations`,
  /** The searches without results, filtered by `filters`, as a page and as a table in a file. */
  operatorSearches: (l: Locale, filters: Parameters = {}) => `/${l}/operator/searches${query(filters)}`,
  sheetOfSearchMisses: (l: Locale, filters: Parameters = {}) =>
    `/api/sheets/search-misses${query({ locale: l, ...filters })}`,
};
