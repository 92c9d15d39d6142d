import type { Currency, ShownRates } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import type { AskedWords } from "./search-form";

/** Props of the header of public pages. */
export type HeaderProps = {
  locale: Locale;
  /** The page's own address in a language. */
  pathIn: (locale: Locale) => string;
  asked?: AskedWords;
  /** The currency of its prices, if it tells prices. */
  rates?: ShownRates;
  /** Where choosing a currency leads to, but for the currency itself; without, to `pathIn`. */
  pathInCurrency?: (currency: Currency) => string;
};
