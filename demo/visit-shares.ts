import type { VisitSource } from "../lib/http/visit-source";
import type { Locale } from "../lib/i18n/locale";

/** A country's share of a shop's visitors, and their usual language. */
export type CountryShare = { country: string; locale: Locale; share: number };

/** Visitors of the plush shop. The Russian share falls in the last four weeks; see `visit-rows.ts`. */
export const plushCountries: CountryShare[] = [
  { country: "BR", locale: "pt-br", share: 0.2 },
  { country: "RU", locale: "ru", share: 0.18 },
  { country: "MX", locale: "es", share: 0.13 },
  { country: "US", locale: "en", share: 0.09 },
  { country: "ES", locale: "es", share: 0.08 },
  { country: "ZA", locale: "en", share: 0.06 },
  { country: "FR", locale: "fr", share: 0.05 },
  { country: "PK", locale: "ur", share: 0.05 },
  { country: "SA", locale: "ar", share: 0.04 },
  { country: "KE", locale: "en", share: 0.03 },
  { country: "ZZ", locale: "en", share: 0.09 },
];

/** Visitors of the crying horse, from countries where people share it. */
export const viralCountries: CountryShare[] = [
  { country: "BR", locale: "pt-br", share: 0.31 },
  { country: "MX", locale: "es", share: 0.22 },
  { country: "US", locale: "en", share: 0.15 },
  { country: "ES", locale: "es", share: 0.1 },
  { country: "FR", locale: "fr", share: 0.06 },
  { country: "SA", locale: "ar", share: 0.06 },
  { country: "ZZ", locale: "en", share: 0.1 },
];

/** Visitors of the other story shops. */
export const tradeCountries: CountryShare[] = [
  { country: "RU", locale: "ru", share: 0.34 },
  { country: "SA", locale: "ar", share: 0.2 },
  { country: "PK", locale: "ur", share: 0.14 },
  { country: "US", locale: "en", share: 0.12 },
  { country: "FR", locale: "fr", share: 0.1 },
  { country: "ZZ", locale: "en", share: 0.1 },
];

/** Shares of the sources of visits. */
export type SourceShares = Partial<Record<VisitSource, number>>;
export const usualSources: SourceShares = {
  engine: 0.4,
  market: 0.2,
  search: 0.16,
  direct: 0.1,
  shared: 0.09,
  video: 0.05,
};
export const viralSources: SourceShares = { shared: 0.52, video: 0.22, engine: 0.14, direct: 0.08, site: 0.04 };
