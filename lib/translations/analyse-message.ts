import type { Locale } from "../i18n/locale";
import { detectLanguage } from "./detect-language";
import { type PhraseLine, recognisePhraseLines } from "./recognise-phrase-lines";

/** The language of a message, and its lines that consist of phrases of the book. */
export type AnalysedMessage = { locale: Locale; phrases: PhraseLine[] | null };

/**
 * Analyses a message. `own`: the language of the writer's pages, which is assumed unless the text is clearly in
 * another.
 */
export async function analyseMessage(body: string, own: Locale): Promise<AnalysedMessage> {
  const recognised = recognisePhraseLines(body, own);
  if (recognised?.isWhole) return { locale: recognised.locale, phrases: recognised.lines };
  const phraseLines = new Set(recognised?.lines.map(({ line }) => line));
  const written = body.split("\n").filter((_, line) => !phraseLines.has(line));
  return {
    locale: await detectLanguage(written.join("\n"), recognised?.locale ?? own),
    phrases: recognised?.lines ?? null,
  };
}
