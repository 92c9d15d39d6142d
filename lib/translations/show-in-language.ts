import type { Locale } from "../i18n/locale";
import type { PhraseLine } from "./recognise-phrase-lines";
import { isValidPhrase, renderPhrase } from "./render-phrase";

/** Consecutive lines of one language. */
export type LanguageBlock = { text: string; locale: Locale };
/** The text that a reader sees first, and what translated it. */
export type ShownMessage = {
  blocks: LanguageBlock[];
  /** null for the original. */
  source: "provider" | "phrases" | null;
  /** The service or model, if a provider translated it. */
  provider?: string;
  /** A translation that was reported as wrong; the original is shown instead. */
  reported?: string;
};

type Written = {
  body: string;
  locale: Locale;
  phrases: PhraseLine[] | null;
  /** The provider's translation into the reader's language. */
  translation: { body: string; provider: string } | null;
  /** Whether a reader in this language reported the translation as wrong. */
  isReported?: boolean;
};

/**
 * Returns a message in the reader's language: translated, or with its phrases rendered and the rest in the original. A
 * translation that was reported as wrong steps behind the original.
 */
export function showInLanguage(written: Written, reader: Locale): ShownMessage {
  const { body, locale } = written;
  const original: ShownMessage = { blocks: [{ text: body, locale }], source: null };
  if (locale === reader) return original;
  const translated = translate(written, reader);
  if (!translated) return original;
  if (!written.isReported) return translated;
  return { ...original, reported: translated.blocks.map(({ text }) => text).join("\n") };
}

function translate({ body, locale, phrases, translation }: Written, reader: Locale): ShownMessage | undefined {
  if (translation !== null) {
    const { body: text, provider } = translation;
    return { blocks: [{ text, locale: reader }], source: "provider", provider };
  }
  const rendered = renderPhraseLines(phrases, reader);
  if (rendered.size === 0) return undefined;
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
