import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { placeholders } from "@/lib/inquiries/threads/placeholders";

/** Returns the texts of the quick reply form and its languages, the reader's first. */
export function quickReplyWords(locale: Locale) {
  const t = words(locale);
  const others = locales.filter((each) => each !== locale);
  return {
    name: t("threads.quickReplies.name"),
    hint: t("threads.quickReplies.hint", { list: placeholders.map((name) => `{${name}}`).join(" ") }),
    save: t("threads.quickReplies.save"),
    saving: t("inquiries.replyAsShop.sending"),
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
    languages: [locale, ...others].map((each) => ({
      locale: each,
      tag: languageTag(each),
      name: languageNames[each],
    })),
  };
}
