import { type Locale, languageNames, locales, type Texts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ShopFactoryWords } from "./shop-factory-form.client";
import type { ShopFactsWords } from "./shop-facts-form.client";
import type { ShopTextsWords } from "./shop-texts-form.client";

/** Returns the texts that all forms of the shop page share. */
export function savedFormWords(locale: Locale) {
  const t = words(locale);
  return {
    submit: t("shops.editShop.submit"),
    saving: t("shops.editShop.saving"),
    errors: t("errors.title"),
    optional: t("shops.editShop.optional"),
  };
}

/** Returns the texts of the forms for names, stories, facts and factory. */
export function editShopWords(locale: Locale): {
  texts: ShopTextsWords;
  facts: ShopFactsWords;
  factory: ShopFactoryWords;
} {
  const t = words(locale);
  const shared = savedFormWords(locale);
  const perLanguage = (key: "shops.editShop.name" | "shops.editShop.story") =>
    Object.fromEntries(locales.map((each) => [each, t(key, { language: languageNames[each] })])) as Texts;
  return {
    texts: {
      ...shared,
      name: perLanguage("shops.editShop.name"),
      story: perLanguage("shops.editShop.story"),
      otherLanguages: t("shops.editShop.otherLanguages"),
      own: t("shops.editShop.own"),
      missing: t("shops.editShop.missing"),
    },
    facts: {
      ...shared,
      sinceYear: t("shops.editShop.sinceYear.label"),
      languages: t("shops.editShop.languages"),
      opens: t("shops.editShop.hours.opens"),
      closes: t("shops.editShop.hours.closes"),
    },
    factory: {
      ...shared,
      cityZh: t("shops.editShop.factory.city", { language: languageNames.zh }),
      cityEn: t("shops.editShop.factory.city", { language: languageNames.en }),
      squareMetres: t("shops.editShop.factory.squareMetres"),
      staff: t("shops.editShop.factory.staff"),
      lines: t("shops.editShop.factory.lines"),
      dailyOutput: t("shops.editShop.factory.dailyOutput"),
    },
  };
}
