import type { Locale } from "../i18n/locale";
import { detectLanguage } from "./detect-language";
import type { LinePart } from "./recognise-line";
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
  const parts = new Map(recognised?.lines.map(({ line, parts: found }) => [line, found]));
  const written = body.split("\n").flatMap((text, line) => parts.get(line)?.filter(isText) ?? [text]);
  return {
    locale: await detectLanguage(written.join("\n"), recognised?.locale ?? own),
    phrases: recognised?.lines ?? null,
  };
}

const isText = (part: LinePart): part is string => typeof part === "string";
