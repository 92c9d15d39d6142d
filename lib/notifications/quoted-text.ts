import type { Locale } from "../i18n/locale";
import type { ThreadMessage } from "../inquiries/thread";
import { inLanguage } from "../translations/in-language";
import type { Letter } from "./email-layout";

/** A message as a mail quotes it: its phrases in the reader's language, the rest as it was written. */
export function quotedWords(message: ThreadMessage, reader: Locale): NonNullable<Letter["quote"]> {
  const { blocks } = inLanguage({ ...message, translation: null }, reader);
  const locales = new Set(blocks.map(({ locale }) => locale));
  return {
    text: blocks.map(({ text }) => text).join("\n"),
    locale: locales.size === 1 ? (blocks[0]?.locale ?? message.locale) : message.locale,
  };
}
