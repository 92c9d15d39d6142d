import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ThreadMessage } from "@/lib/inquiries/thread";
import type { Block } from "@/lib/translations/in-language";

/** What of a message stands in which language, and what is said about it. */
export type Reading = {
  blocks: Block[];
  /** Leads to the words as they were written, where something else stands first. */
  originalLabel?: string;
  /** "Machine translation", or the language of one's own words where it is not the reader's. */
  mark?: string;
  /** Why a part of it stands in another language. */
  note?: string;
};

/** How a reader of one side reads a message. */
export function readingOf(
  { locale, side, shown: { blocks, source } }: Pick<ThreadMessage, "locale" | "side" | "shown">,
  own: "buyer" | "shop",
  reader: Locale,
  hasTranslator: boolean,
): Reading {
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
