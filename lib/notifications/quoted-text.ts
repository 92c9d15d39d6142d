import type { Locale } from "../i18n/locale";
import type { ThreadMessage } from "../inquiries/thread";
import { inLanguage } from "../translations/in-language";
import type { Letter } from "./email-layout";

/** Returns a message as an email quotes it: its phrases in the recipient's language, the rest as written. */
export function quotedWords(message: ThreadMessage, locale: Locale): NonNullable<Letter["quote"]> {
  const { blocks } = inLanguage({ ...message, translation: null }, locale);
  const locales = new Set(blocks.map(({ locale }) => locale));
  return {
    text: blocks.map(({ text }) => text).join("\n"),
    locale: locales.size === 1 ? (blocks[0]?.locale ?? message.locale) : message.locale,
  };
}
