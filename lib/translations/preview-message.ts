import { z } from "zod";
import { findTranslationProvider } from "../core/translation-provider";
import { formats } from "../i18n/format";
import { languageTag, locales } from "../i18n/locale";
import { words } from "../i18n/messages";

import { findNearestPhrases } from "./find-nearest-phrases";
import { recognisePhraseLines } from "./recognise-phrase-lines";
import { type LanguageBlock, showInLanguage } from "./show-in-language";

/** A message that is being written: `from` is the language of the writer's pages, `to` the reader's. */
export const previewMessageInput = z.object({
  body: z.string().max(4000),
  from: z.enum(locales),
  to: z.enum(locales),
  side: z.enum(["buyer", "shop"]),
});
type Input = z.infer<typeof previewMessageInput>;

/**
 * The text that the reader will see. `mark` is on parts that stay in the original and says so; each offer is a sentence
 * of the book that resembles the text which it `replaces`. `status` is for screen readers.
 */
export type MessagePreview = {
  blocks: { text: string; lang: string; mark?: string }[];
  offers: { label: string; replaces: string; sentences: string[] } | undefined;
  status: string;
};

/** Shows a message in the reader's language before it is sent, by the phrase book alone. */
export function previewMessage({ body, from, to, side }: Input): MessagePreview {
  const t = words(from);
  const found = recognisePhraseLines(body, from);
  const locale = found?.locale ?? from;
  const { blocks } = showInLanguage({ body, locale, phrases: found?.lines ?? null, translation: null }, to);
  const language = formats(from).language(locale);
  const mark = findTranslationProvider()
    ? t("translations.preview.machine")
    : t("translations.preview.open", { language });
  const isOpen = (block: LanguageBlock) => block.locale !== to;
  const parts = found?.lines.flatMap((line) => line.parts) ?? [];
  const known = parts.filter((part) => typeof part !== "string").length;
  const open = blocks.filter(isOpen);
  const replaces = open.at(-1)?.text.split("\n").at(-1) ?? "";
  const sentences = findNearestPhrases(replaces, side, from);
  return {
    blocks: blocks.map((block) => ({
      text: block.text,
      lang: languageTag(block.locale),
      ...(isOpen(block) && { mark }),
    })),
    offers: sentences.length ? { label: t("translations.preview.offers"), replaces, sentences } : undefined,
    status: body.trim() ? t("translations.preview.status", { known, total: known + open.length }) : "",
  };
}
