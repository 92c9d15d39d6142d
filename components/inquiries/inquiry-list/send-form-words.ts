import { inquiryFormWords } from "@/components/inquiries/inquiry-form-words";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the texts of the form for a whole list: those of the form for one shop and those about several shops. */
export function sendFormWords(locale: Locale, count: number) {
  const t = words(locale);
  return {
    ...inquiryFormWords(locale),
    message: t("list.send.message"),
    single: t("list.send.single"),
    send: t("list.send.button", { count }),
    note: t("list.send.note"),
  };
}
export type SendFormWords = ReturnType<typeof sendFormWords>;
