import type { Locale } from "../i18n/locale";
import { isWhollyRecognised, type PhraseLine } from "./recognise-phrase-lines";
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
  const lines = new Map(phrases?.filter(isKnown).map((line) => [line.line, renderParts(line, locale, reader)]));
  const blocks: LanguageBlock[] = [];
  for (const [index, line] of body.split("\n").entries())
    for (const [place, part] of (lines.get(index) ?? [{ text: line, locale }]).entries()) {
      const last = blocks.at(-1);
      if (last?.locale === part.locale) last.text += `${place ? " " : "\n"}${part.text}`;
      else if (part.text.trim()) blocks.push({ ...part });
    }
  if (!blocks.some((block) => block.locale === reader)) return undefined;
  return { blocks: blocks.map((block) => ({ ...block, text: block.text.trim() })), source: "phrases" };
}

/** Splits a line into the sentences of the book in the reader's language and the others as they were written. */
export function renderParts({ parts }: PhraseLine, locale: Locale, reader: Locale): LanguageBlock[] {
  const blocks: LanguageBlock[] = [];
  for (const part of parts) {
    const next =
      typeof part === "string" ? { text: part, locale } : { text: renderPhrase(part, reader), locale: reader };
    const last = blocks.at(-1);
    if (last?.locale === next.locale) last.text += `${next.locale === "zh" ? "" : " "}${next.text}`;
    else blocks.push(next);
  }
  return blocks;
}

/** Renders each line that has only phrases. Lines with other text or a phrase that the book no longer has are omitted. */
export const renderPhraseLines = (phrases: PhraseLine[] | null, locale: Locale): Map<number, string> =>
  new Map(
    (phrases ?? [])
      .filter((line) => isWhollyRecognised(line) && isKnown(line))
      .map((line) => [line.line, renderParts(line, locale, locale)[0]?.text ?? ""]),
  );

/** False for a line with a phrase that the book no longer has. */
const isKnown = ({ parts }: PhraseLine): boolean =>
  parts.every((part) => typeof part === "string" || isValidPhrase(part));
