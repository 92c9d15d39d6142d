import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ConfirmWords } from "./confirm-fields";

/** Returns the labels of `ConfirmFields`. */
export function confirmWords(locale: Locale): ConfirmWords {
  const t = words(locale);
  return {
    current: t("accounts.confirmPerson.password"),
    code: t("accounts.twoStep.code"),
    codeHint: t("accounts.twoStep.codeHint"),
  };
}
