import { type Locale, languageNames, locales, type Texts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the words that all forms of market data share; `label` names a field in each language. */
export function consoleFormWords(locale: Locale, label: "marketData.textIn" | "marketData.nameIn") {
  const t = words(locale);
  return {
    saving: t("marketData.saving"),
    errors: t("errors.title"),
    optional: t("marketData.optional"),
    otherLanguages: t("marketData.otherLanguages"),
    fields: Object.fromEntries(locales.map((each) => [each, t(label, { language: languageNames[each] })])) as Texts,
  };
}
