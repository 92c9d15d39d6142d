import type { Locale } from "../i18n/locale";
import type { PhraseLine } from "./recognise-phrase-lines";
import { isValidPhrase, renderPhrase } from "./render-phrase";

/** Consecutive lines of one language. */
export type LanguageBlock = { text: string; locale: Locale };
/** The text that a reader sees first, and its source; `source` is null for the original. */
export type ShownMessage = { blocks: LanguageBlock[]; source: "machine" | "phrases" | null };

type Written = {
  body: string;
  locale: Locale;
  phrases: PhraseLine[] | null;
  /** A machine translation in the reader's language. */
  translation: string | null;
};

/**
 * Returns a message in the reader's language: translated, or with its phrases rendered and the rest in the original.
 */
export function showInLanguage({ body, locale, phrases, translation }: Written, reader: Locale): ShownMessage {
  if (locale === reader) return { blocks: [{ text: body, locale }], source: null };
  if (translation !== null) return { blocks: [{ text: translation, locale: reader }], source: "machine" };
  const rendered = renderPhraseLines(phrases, reader);
  if (rendered.size === 0) return { blocks: [{ text: body, locale }], source: null };
  const blocks: LanguageBlock[] = [];
  for (const [index, line] of body.split("\n").entries()) {
    const text = rendered.get(index);
    const own = text === undefined ? { text: line, locale } : { text, locale: reader };
    const last = blocks.at(-1);
    if (last?.locale === own.locale) last.text += `\n${own.text}`;
    else if (own.text.trim()) blocks.push(own);
  }
  return { blocks: blocks.map((block) => ({ ...block, text: block.text.trim() })), source: "phrases" };
}

/** Renders each line of phrases in a language. Lines with a phrase that the book no longer has are omitted. */
export const renderPhraseLines = (phrases: PhraseLine[] | null, locale: Locale): Map<number, string> =>
  new Map(
    (phrases ?? [])
      .filter((line) => line.said.every(isValidPhrase))
      .map(({ line, said: phrases }) => [
        line,
        phrases.map((phrase) => renderPhrase(phrase, locale)).join(locale === "zh" ? "" : " "),
      ]),
  );
