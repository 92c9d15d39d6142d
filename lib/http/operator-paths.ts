import { toBase36 } from "../core/id";
import type { Locale } from "../i18n/locale";
import { type Parameters, query } from "./query";

/** Addresses of the market's operators; part of `paths`. */
export const operatorPaths = {
  operator: (l: Locale) => `/${l}/operator`,
  /** The cases in one state, open ones without it. */
  operatorCases: (l: Locale, view?: "proposed" | "decided") => `/${l}/operator/cases${query({ view })}`,
  operatorCase: (l: Locale, id: string) => `/${l}/operator/cases/${id}`,
  operatorAppeals: (l: Locale) => `/${l}/operator/appeals`,
  operatorBooths: (l: Locale) => `/${l}/operator/booths`,
  operatorBoothImport: (l: Locale, id: string) => `/${l}/operator/booths/${id}`,
  operatorBoothClaims: (l: Locale) => `/${l}/operator/booths/claims`,
  /** The booth register as a table in a file. */
  sheetOfRegister: (l: Locale) => `/api/sheets/booth-register${query({ locale: l })}`,
  /** The audit log, filtered by `filters`, as a page and as a table in a file. */
  operatorAudit: (l: Locale, filters: Parameters = {}) => `/${l}/operator/audit${query(filters)}`,
  sheetOfEvents: (l: Locale, filters: Parameters = {}) => `/api/sheets/events${query({ locale: l, ...filters })}`,
  /** The figures of the whole market, as a page and as a table in a file. */
  operatorFigures: (l: Locale) => `/${l}/operator/figures`,
  sheetOfMarketFigures: (l: Locale) => `/api/sheets/market-figures${query({ locale: l })}`,
  operatorAnnouncements: (l: Locale) => `/${l}/operator/announcements`,
  operatorCalendar: (l: Locale) => `/${l}/operator/calendar`,
  operatorCategories: (l: Locale) => `/${l}/operator/categories`,
  operatorCategory: (l: Locale, id: number) => `/${l}/operator/categories/${id}`,
  operatorRates: (l: Locale) => `/${l}/operator/rates`,
  /** The fairs, the form of a new one, and one with its stands. */
  operatorFairs: (l: Locale) => `/${l}/operator/fairs`,
  operatorNewFair: (l: Locale) => `/${l}/operator/fairs/new`,
  operatorFair: (l: Locale, id: number) => `/${l}/operator/fairs/${toBase36(id)}`,
  /** The rules; `proposal` is a change to look at before it is made. */
  operatorRules: (l: Locale, proposal: Parameters = {}) => `/${l}/operator/rules${query(proposal)}`,
  /** The verification requests in one state, waiting ones without it. */
  operatorVerifications: (l: Locale, view?: "withShop" | "decided") => `/${l}/operator/verifications${query({ view })}`,
  operatorVerification: (l: Locale, id: string) => `/${l}/operator/verifications/${id}`,
  /** People and shops that have these words, and one of each. */
  operatorPeople: (l: Locale, q?: string) => `/${l}/operator/people${query({ q })}`,
  operatorPerson: (l: Locale, id: string) => `/${l}/operator/people/${id}`,
  operatorShops: (l: Locale, q?: string) => `/${l}/operator/shops${query({ q })}`,
  operatorShop: (l: Locale, handle: string) => `/${l}/operator/shops/${handle}`,
  /** The page of a shop with what a merge into another shop would move. */
  operatorMerge: (l: Locale, handle: string, into: string) => `/${l}/operator/shops/${handle}${query({ into })}#merge`,
  operatorTranslations: (l: Locale) => `/${l}/operator/translations`,
  /** The searches without results, filtered by `filters`, as a page and as a table in a file. */
  operatorSearches: (l: Locale, filters: Parameters = {}) => `/${l}/operator/searches${query(filters)}`,
  sheetOfSearchMisses: (l: Locale, filters: Parameters = {}) =>
    `/api/sheets/search-misses${query({ locale: l, ...filters })}`,
};
