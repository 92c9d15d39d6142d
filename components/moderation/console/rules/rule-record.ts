import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Says in how many of the decided cases of 90 days a rule was right. */
export const ruleRecord = (right: number, decided: number, locale: Locale): string =>
  decided === 0 ? words(locale)("operator.rules.noRecord") : words(locale)("operator.rules.record", { right, decided });
