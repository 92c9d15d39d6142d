import { type Currency, isCurrency } from "../core/money";
import { currencyOf } from "../i18n/format";
import type { Locale } from "../i18n/locale";

/** The currency an address asks a page of this language for, in either case; undefined for its own and for none of ours. */
export function readCurrency(locale: Locale, given: unknown): Currency | undefined {
  const code = typeof given === "string" ? given.toUpperCase() : "";
  return isCurrency(code) && code !== currencyOf(locale) ? code : undefined;
}
