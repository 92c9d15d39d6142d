import { env } from "../core/env";
import { type Locale, languageTag, locales } from "../i18n/locale";

/** The one origin of the market, for canonical addresses, mails and feeds. */
export const siteOrigin = (): URL => new URL(env().SITE_URL);

export const absolute = (path: string): string => new URL(path, siteOrigin()).href;

/** The language whose page stands for all, for readers of no other; undefined of no languages. */
export const defaultOf = (languages: readonly Locale[]): Locale | undefined =>
  languages.includes("en") ? "en" : languages[0];

/** Canonical address and the same page in the other languages, for a page's metadata. */
export function alternates(locale: Locale, pathIn: (locale: Locale) => string, languages: readonly Locale[] = locales) {
  return {
    canonical: pathIn(locale),
    languages: {
      ...Object.fromEntries(languages.map((each) => [languageTag(each), pathIn(each)])),
      "x-default": pathIn(defaultOf(languages) ?? locale),
    },
  };
}
