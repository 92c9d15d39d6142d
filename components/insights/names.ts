import { isVisitSource } from "@/lib/http/visit-source";
import { unknownCountry } from "@/lib/http/visitor-country";
import { formats } from "@/lib/i18n/format";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the name of a country, or "unknown". */
export const countryName = (code: string, locale: Locale): string =>
  code === unknownCountry ? words(locale)("insights.country.unknown") : formats(locale).country(code);

export const languageName = (code: string, locale: Locale): string =>
  isLocale(code) ? formats(locale).language(code) : code;

export const sourceName = (source: string, locale: Locale): string =>
  words(locale)(`insights.source.${isVisitSource(source) ? source : "unknown"}`);
