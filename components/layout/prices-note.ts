import type { ShownRates } from "@/lib/core/money";
import { currencyCode, formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the note that names the page's currency and the date of its rates. */
export const formatPricesNote = (locale: Locale, { shown, asOf }: ShownRates): string =>
  words(locale)("common.currency.note", { currency: currencyCode(shown), date: formats(locale).day(asOf, "long") });
