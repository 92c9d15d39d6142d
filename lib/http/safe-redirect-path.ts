import { isLocale, type Locale } from "../i18n/locale";

/** A page of this site as path and query, or undefined: whatever else is asked for, nobody is sent away from here. */
export function ownPath(asked: unknown): string | undefined {
  if (typeof asked !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(asked)) return undefined;
  const origin = "http://own.invalid";
  const url = URL.parse(asked, origin);
  return url?.origin === origin && localeOf(url.pathname) ? url.pathname + url.search : undefined;
}

/** The language a path of this site is in. */
export function localeOf(path: string): Locale | undefined {
  const first = path.split(/[/?#]/)[1];
  return isLocale(first) ? first : undefined;
}

/** The same page in another language. */
export const inLocale = (path: string, locale: Locale): string =>
  localeOf(path) ? path.replace(/^\/[^/?#]+/, `/${locale}`) : `/${locale}`;
