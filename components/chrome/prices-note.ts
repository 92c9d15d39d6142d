import { currencyCode, formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { ShownRates } from "@/lib/money";

/** In which currency the page shows prices, at the rate of which day, and which price counts. */
export const pricesNote = (locale: Locale, { shown, asOf }: ShownRates): string =>
  words(locale)("common.currency.note", { currency: currencyCode(shown), date: formats(locale).day(asOf, "long") });
