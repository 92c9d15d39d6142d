import type { LeadTimeMessages } from "@/lib/catalogue/format-lead-time-source";
import type { PlanMessages } from "@/lib/catalogue/format-plan";
import type { Trade } from "@/lib/catalogue/listing";
import type { Currency } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";

/** Data with which the browser plans. Prices of `trade` are in minor units of `currency`, the page's currency. */
export type PlannerData = {
  trade: Trade;
  currency: Currency;
  locale: Locale;
  /** Only shops with a factory board have `promise`. */
  words: PlanMessages & { promise?: LeadTimeMessages | undefined };
};
