import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OpenShopWords } from "./open-shop-form.client";

/** Returns the texts of the form that opens a shop. */
export function openShopWords(locale: Locale): OpenShopWords {
  const t = words(locale);
  return {
    person: t("join.person"),
    name: t("join.name"),
    email: t("accounts.email.label"),
    password: t("accounts.password.label"),
    passwordHint: t("accounts.password.hint"),
    shop: t("join.shop"),
    nameZh: t("join.nameZh"),
    nameEn: t("join.nameEn"),
    nameHint: t("join.nameHint"),
    handle: t("join.handle"),
    handleHint: t("join.handleHint"),
    booth: t("join.booth"),
    boothLead: t("join.boothLead"),
    district: t("join.district"),
    floor: t("join.floor"),
    choose: t("join.choose"),
    area: t("join.area"),
    street: t("join.street"),
    number: t("join.number"),
    languages: t("join.languages"),
    optional: t("join.optional"),
    submit: t("join.submit"),
    errors: t("errors.title"),
  };
}
