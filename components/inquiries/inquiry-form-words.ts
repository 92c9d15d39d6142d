import { filesWords } from "@/components/media/attachments/files-words";
import type { Locale } from "@/lib/i18n/locale";
import { memoizeWords, words } from "@/lib/i18n/messages";

/** Returns the form's texts of a language; always the same object, so that `memo` recognizes it. */
export const inquiryFormWords = memoizeWords((locale: Locale) => {
  const t = words(locale);
  return {
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
    name: t("inquiries.sendInquiry.name.label"),
    email: t("inquiries.sendInquiry.email.label"),
    emailHint: t("inquiries.sendInquiry.email.hint"),
    country: t("inquiries.sendInquiry.country.label"),
    noCountry: t("inquiries.sendInquiry.country.none"),
    otherCountry: t("inquiries.sendInquiry.country.other"),
    quantity: t("inquiries.sendInquiry.quantity.label"),
    message: t("inquiries.sendInquiry.message.label"),
    messageHint: t("inquiries.sendInquiry.message.hint"),
    files: filesWords(locale),
    more: t("inquiries.sendInquiry.more"),
    company: t("inquiries.sendInquiry.company.label"),
    phone: t("inquiries.sendInquiry.phone.label"),
    targetPrice: t("inquiries.sendInquiry.targetPrice.label"),
    targetCurrency: t("inquiries.sendInquiry.targetCurrency.label"),
    port: t("inquiries.sendInquiry.port.label"),
    incoterm: t("inquiries.sendInquiry.incoterm.label"),
    noIncoterm: t("inquiries.sendInquiry.incoterm.none"),
    neededBy: t("inquiries.sendInquiry.neededBy.label"),
    customisation: t("inquiries.sendInquiry.customisation.label"),
    customisationHint: t("inquiries.sendInquiry.customisation.hint"),
    sample: t("inquiries.sendInquiry.sample"),
    trap: t("inquiries.sendInquiry.trap"),
    send: t("inquiries.sendInquiry.send"),
  };
});
export type InquiryFormWords = ReturnType<typeof inquiryFormWords>;
