import { inquiryFormWords } from "@/components/inquiries/inquiry-form-words";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** What the form of a whole list says: as the form of one shop does, and what is about several. */
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
