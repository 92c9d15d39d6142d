import { isLocale, type Locale } from "../i18n/locale";

/**
 * Returns path and query of a page of this site; undefined for anything else, so that nobody is redirected elsewhere.
 */
export function safeRedirectPath(given: unknown): string | undefined {
  if (typeof given !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(given)) return undefined;
  const origin = "http://own.invalid";
  const url = URL.parse(given, origin);
  return url?.origin === origin && localeOf(url.pathname) ? url.pathname + url.search : undefined;
}

/** Returns the language of a path of this site. */
export function localeOf(path: string): Locale | undefined {
  const first = path.split(/[/?#]/)[1];
  return isLocale(first) ? first : undefined;
}

/** Returns the path of the same page in another language. */
export const inLocale = (path: string, locale: Locale): string =>
  localeOf(path) ? path.replace(/^\/[^/?#]+/, `/${locale}`) : `/${locale}`;
