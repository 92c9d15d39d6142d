import type { LeadTimeParts } from "@/lib/catalogue/format-lead-time-formula";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** The words for the parts of a lead time, each with a hole for its `{days}`. */
export function leadTimeParts(locale: Locale): LeadTimeParts {
  const t = words(locale);
  const days = "{days}";
  return {
    setup: t("quotes.promise.setup", { days }),
    making: t("quotes.promise.making", { days }),
    check: t("quotes.promise.check", { days }),
    transfer: t("quotes.promise.transfer", { days }),
  };
}
