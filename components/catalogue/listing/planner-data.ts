import type { PromiseWords } from "@/lib/catalogue/lead-time-line";
import type { Trade } from "@/lib/catalogue/listing";
import type { PlanWords } from "@/lib/catalogue/plan-lines";
import type { Currency } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";

/** What the planner needs to plan in the browser. Prices of `trade` are in `currency`, the one the page shows. */
export type PlannerData = {
  trade: Trade;
  currency: Currency;
  locale: Locale;
  /** `promise` is of shops with a factory board. */
  words: PlanWords & { promise?: PromiseWords | undefined };
};
