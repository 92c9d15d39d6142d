import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import type { ThreadMessage } from "../inquiries/thread";
import type { EmailContent } from "./email-layout";

/**
 * Returns a message as an email quotes it: the text that its reader sees first, and below a translation the original.
 * The thread has to be loaded in the recipient's language.
 */
export function quotedText(message: ThreadMessage, reader: Locale): NonNullable<EmailContent["quote"]> {
  const { blocks, source, provider = "" } = message.shown;
  const locales = new Set(blocks.map(({ locale }) => locale));
  const quote = {
    text: blocks.map(({ text }) => text).join("\n"),
    locale: locales.size === 1 ? (blocks[0]?.locale ?? message.locale) : message.locale,
  };
  if (source === null) return quote;
  const t = words(reader);
  const mark = source === "provider" ? t("translations.byProvider", { provider }) : t("translations.phraseBook");
  const label = `${mark} · ${t("translations.original")}`;
  return { ...quote, original: { label, text: message.body, locale: message.locale } };
}
