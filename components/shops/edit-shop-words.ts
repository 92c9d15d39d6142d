import { type Locale, languageNames, locales, type Texts } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { EditShopWords } from "./edit-shop-form.client";

/** Every word of the form that changes a storefront. */
export function editShopWords(locale: Locale): EditShopWords {
  const t = words(locale);
  const perLanguage = (key: "shops.editShop.name" | "shops.editShop.story") =>
    Object.fromEntries(locales.map((each) => [each, t(key, { language: languageNames[each] })])) as Texts;
  return {
    names: t("shops.editShop.names"),
    namesLead: t("shops.editShop.namesLead"),
    name: perLanguage("shops.editShop.name"),
    story: perLanguage("shops.editShop.story"),
    otherLanguages: t("shops.editShop.otherLanguages"),
    facts: t("shops.editShop.facts"),
    sinceYear: t("shops.editShop.sinceYear.label"),
    languages: t("shops.editShop.languages"),
    opens: t("shops.editShop.hours.opens"),
    closes: t("shops.editShop.hours.closes"),
    factory: t("shops.editShop.factory.title"),
    factoryLead: t("shops.editShop.factory.lead"),
    cityZh: t("shops.editShop.factory.city", { language: languageNames.zh }),
    cityEn: t("shops.editShop.factory.city", { language: languageNames.en }),
    squareMetres: t("shops.editShop.factory.squareMetres"),
    staff: t("shops.editShop.factory.staff"),
    lines: t("shops.editShop.factory.lines"),
    dailyOutput: t("shops.editShop.factory.dailyOutput"),
    optional: t("shops.editShop.optional"),
    submit: t("shops.editShop.submit"),
    saving: t("shops.editShop.saving"),
    errors: t("errors.title"),
  };
}
