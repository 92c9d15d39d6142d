import { filesWords } from "@/components/media/attachments/files-words";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the texts of the form in one language. */
export function requestFormWords(locale: Locale) {
  const t = words(locale);
  return {
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
    title: t("sourcing.send.title.label"),
    titleHint: t("sourcing.send.title.hint"),
    details: t("sourcing.send.details.label"),
    detailsHint: t("sourcing.send.details.hint"),
    files: filesWords(locale),
    category: t("sourcing.send.category.label"),
    noCategory: t("sourcing.send.category.none"),
    quantity: t("inquiries.sendInquiry.quantity.label"),
    name: t("inquiries.sendInquiry.name.label"),
    email: t("inquiries.sendInquiry.email.label"),
    emailHint: t("sourcing.send.emailHint"),
    country: t("inquiries.sendInquiry.country.label"),
    noCountry: t("inquiries.sendInquiry.country.none"),
    otherCountry: t("inquiries.sendInquiry.country.other"),
    more: t("inquiries.sendInquiry.more"),
    company: t("inquiries.sendInquiry.company.label"),
    targetPrice: t("inquiries.sendInquiry.targetPrice.label"),
    targetCurrency: t("inquiries.sendInquiry.targetCurrency.label"),
    port: t("inquiries.sendInquiry.port.label"),
    incoterm: t("inquiries.sendInquiry.incoterm.label"),
    noIncoterm: t("inquiries.sendInquiry.incoterm.none"),
    neededBy: t("inquiries.sendInquiry.neededBy.label"),
    trap: t("inquiries.sendInquiry.trap"),
    send: t("sourcing.send.submit"),
    note: t("sourcing.send.note"),
  };
}
export type RequestFormWords = ReturnType<typeof requestFormWords>;
