import { savedFormWords } from "@/components/shops/edit-shop-words";
import { type Locale, languageNames, locales, type Texts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { FairFormWords } from "./fair-form.client";

/** Returns the texts of the form for a fair. */
export function fairFormWords(locale: Locale): FairFormWords {
  const t = words(locale);
  const perLanguage = (label: string) =>
    Object.fromEntries(locales.map((each) => [each, `${label} (${languageNames[each]})`])) as Texts;
  return {
    ...savedFormWords(locale),
    names: perLanguage(t("fairs.edit.name")),
    venues: perLanguage(t("fairs.edit.venue")),
    cities: perLanguage(t("fairs.edit.city")),
    notes: perLanguage(t("fairs.edit.notes")),
    otherLanguages: t("shops.editShop.otherLanguages"),
    fallback: t("fairs.edit.fallback"),
    slug: t("fairs.edit.slug"),
    slugHint: t("fairs.edit.slugHint"),
    firstDay: t("fairs.edit.firstDay"),
    lastDay: t("fairs.edit.lastDay"),
    opensAt: t("fairs.edit.opensAt"),
    closesAt: t("fairs.edit.closesAt"),
    applyUntil: t("fairs.edit.applyUntil"),
    timeZone: t("fairs.edit.timeZone"),
    picture: t("fairs.edit.picture"),
    pictureHint: t("fairs.edit.pictureHint"),
    automatic: t("fairs.edit.automatic"),
  };
}
