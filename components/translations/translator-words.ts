import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** The words of `<device-translation>`, which the list around the messages carries once. */
export type TranslatorWords = Record<
  "translate" | "hint" | "loading" | "cancel" | "stop" | "failed" | "rejected" | "onDevice" | "original",
  string
>;

export function translatorWords(locale: Locale): TranslatorWords {
  const t = words(locale);
  return {
    translate: t("translations.device.translate"),
    hint: t("translations.device.hint"),
    loading: t("translations.device.loading"),
    cancel: t("translations.device.cancel"),
    stop: t("translations.device.stop"),
    failed: t("translations.device.failed"),
    rejected: t("translations.device.rejected"),
    onDevice: t("translations.onDevice"),
    original: t("translations.original"),
  };
}
