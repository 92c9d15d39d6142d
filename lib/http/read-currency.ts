import { type Currency, isCurrency } from "../core/money";
import { currencyOf } from "../i18n/format";
import type { Locale } from "../i18n/locale";

/** Parses `?currency=`, in either case; undefined for the default of the language and for unknown codes. */
export function readCurrency(locale: Locale, given: unknown): Currency | undefined {
  const code = typeof given === "string" ? given.toUpperCase() : "";
  return isCurrency(code) && code !== currencyOf(locale) ? code : undefined;
}
