import type { Locale } from "../i18n/locale";
import type { ThreadMessage } from "../inquiries/thread";
import { showInLanguage } from "../translations/show-in-language";
import type { EmailContent } from "./email-layout";

/** Returns a message as an email quotes it: its phrases in the recipient's language, the rest as written. */
export function quotedText(message: ThreadMessage, locale: Locale): NonNullable<EmailContent["quote"]> {
  const { blocks } = showInLanguage({ ...message, translation: null }, locale);
  const locales = new Set(blocks.map(({ locale }) => locale));
  return {
    text: blocks.map(({ text }) => text).join("\n"),
    locale: locales.size === 1 ? (blocks[0]?.locale ?? message.locale) : message.locale,
  };
}
