import { type Locale, locales, type SomeTexts, type Texts } from "@/db/base/locale";

export { type Locale, locales, type SomeTexts, type Texts };

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

export const direction = (locale: Locale): "rtl" | "ltr" => (locale === "ar" || locale === "ur" ? "rtl" : "ltr");

/** Returns the tag for `lang`, hreflang and Intl. Chinese is in simplified characters. */
export const languageTag = (locale: Locale): string =>
  ({ en: "en", zh: "zh-Hans", es: "es", "pt-br": "pt-BR", ru: "ru", ar: "ar", ur: "ur", fr: "fr" })[locale];

/** Returns the tag for the number and date formats that readers of the language expect, with Latin digits. */
export const formatTag = (locale: Locale): string =>
  `${{ en: "en-US", zh: "zh-CN", es: "es-MX", "pt-br": "pt-BR", ru: "ru-RU", ar: "ar", ur: "ur-PK", fr: "fr-FR" }[locale]}-u-nu-latn`;

/** Each language's own name. */
export const languageNames: Texts = {
  en: "English",
  zh: "中文",
  es: "Español",
  "pt-br": "Português",
  ru: "Русский",
  ar: "العربية",
  ur: "اردو",
  fr: "Français",
};

/** Returns the text in the reader's language, else in the fallback, else in English, else in any language. */
export function textIn(texts: SomeTexts, locale: Locale, fallback: Locale = "en"): string {
  return texts[locale] ?? texts[fallback] ?? texts.en ?? Object.values(texts)[0] ?? "";
}
