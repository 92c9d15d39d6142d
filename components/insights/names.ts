import { formats } from "@/lib/format";
import { isLocale, type Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { isVisitSource } from "@/lib/visit-source";
import { unknownCountry } from "@/lib/visitor-country";

/** The name of a country, and of none. */
export const countryName = (code: string, locale: Locale): string =>
  code === unknownCountry ? words(locale)("insights.country.unknown") : formats(locale).country(code);

export const languageName = (code: string, locale: Locale): string =>
  isLocale(code) ? formats(locale).language(code) : code;

export const sourceName = (source: string, locale: Locale): string =>
  words(locale)(`insights.source.${isVisitSource(source) ? source : "unknown"}`);
