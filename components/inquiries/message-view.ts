import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ThreadMessage } from "@/lib/inquiries/thread";
import type { LanguageBlock } from "@/lib/translations/show-in-language";

/** The blocks of a message with their languages, and the notes about its translation. */
export type MessageView = {
  blocks: LanguageBlock[];
  /** Label of the original text, if a translation is shown first. */
  originalLabel?: string;
  /** "Machine translation", or the language of the reader's own message if it differs from theirs. */
  mark?: string;
  /** The reason why a part is in another language. */
  note?: string;
};

/** Returns the blocks and notes of a message for a reader of one side. */
export function viewMessage(
  { locale, side, shown: { blocks, source } }: Pick<ThreadMessage, "locale" | "side" | "shown">,
  own: "buyer" | "shop",
  reader: Locale,
  hasTranslator: boolean,
): MessageView {
  const t = words(reader);
  const language = formats(reader).language(locale);
  const isForeign = blocks.some((block) => block.locale !== reader);
  const note =
    isForeign && side !== own
      ? t(hasTranslator ? "translations.notYet" : "translations.noTranslator", { language })
      : undefined;
  if (source === null)
    return { blocks, note, mark: isForeign && !note ? t("inquiries.thread.writtenIn", { language }) : undefined };
  return {
    blocks,
    note,
    mark: t(source === "machine" ? "translations.machine" : "translations.phraseBook"),
    originalLabel: `${t("translations.original")} · ${language}`,
  };
}
