import type { Currency, ShownRates } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import type { CurrentSearch } from "./search-form";

/** Props of the header of public pages. */
export type HeaderProps = {
  locale: Locale;
  /** Returns the path of the page in a language. */
  pathIn: (locale: Locale) => string;
  search?: CurrentSearch;
  /** Rates and currency of its prices, if it shows prices. */
  rates?: ShownRates;
  /** Returns the path for a currency, without the currency parameter; `pathIn` by default. */
  pathInCurrency?: (currency: Currency) => string;
};
