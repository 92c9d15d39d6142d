import { env } from "../core/env";
import { type Locale, languageTag, locales } from "../i18n/locale";

/** The origin of the market, for canonical addresses, emails and feeds. */
export const siteOrigin = (): URL => new URL(env().SITE_URL);

/** Returns the absolute URL of a path of the market. */
export const absolute = (path: string): string => new URL(path, siteOrigin()).href;

/** Returns the language for readers of none of these languages (`x-default`); undefined if there are none. */
export const defaultLanguageOf = (languages: readonly Locale[]): Locale | undefined =>
  languages.includes("en") ? "en" : languages[0];

/** Returns canonical address and addresses in other languages, for the metadata of a page. */
export function alternates(locale: Locale, pathIn: (locale: Locale) => string, languages: readonly Locale[] = locales) {
  return {
    canonical: pathIn(locale),
    languages: {
      ...Object.fromEntries(languages.map((each) => [languageTag(each), pathIn(each)])),
      "x-default": pathIn(defaultLanguageOf(languages) ?? locale),
    },
  };
}
