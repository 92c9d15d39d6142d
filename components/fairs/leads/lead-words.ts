import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the texts of the form for leads, which needs them without a connection. */
export function leadWords(locale: Locale) {
  const t = words(locale);
  return {
    card: t("fairs.lead.card"),
    cardAgain: t("fairs.lead.cardAgain"),
    cardWrong: t("fairs.lead.cardWrong"),
    cardOnly: t("fairs.lead.cardOnly"),
    name: t("fairs.lead.column.name"),
    email: t("fairs.lead.column.email"),
    designs: t("fairs.lead.looked"),
    note: t("fairs.lead.noteLabel"),
    language: t("fairs.lead.column.language"),
    country: t("fairs.lead.column.country"),
    unknownCountry: t("fairs.lead.unknownCountry"),
    mayMail: t("fairs.lead.mayMail"),
    save: t("fairs.lead.save"),
    nobody: t("fairs.lead.nobody"),
    notStored: t("fairs.lead.notStored"),
    sent: t("fairs.lead.sent"),
    waits: t("fairs.lead.waits"),
    waiting: t("fairs.lead.waiting"),
    allSent: t("fairs.lead.allSent"),
    signIn: t("fairs.lead.signIn"),
    onThisPhone: t("fairs.lead.onThisPhone"),
    opensOffline: t("fairs.lead.opensOffline"),
  };
}
export type LeadWords = ReturnType<typeof leadWords>;
