import { type Locale, locales } from "../i18n/locale";
import type { FilledPhrase } from "./phrase-book";
import { recogniseLine } from "./recognise-line";

/** A line of a message that consists of phrases; `line` is its index from 0. Stored in `messages.phrases`. */
export type PhraseLine = { line: number; said: FilledPhrase[] };
export type RecognisedPhrases = { locale: Locale; lines: PhraseLine[]; isWhole: boolean };

/** Lines of a message that is searched for phrases. */
const maxLines = 60;

/** Finds the lines that consist of phrases, in the language with most of them; tries the writer's own first. */
export function recognisePhraseLines(body: string, own: Locale): RecognisedPhrases | undefined {
  const lines = body.split("\n");
  if (lines.length > maxLines) return undefined;
  const filled = lines.filter((line) => line.trim()).length;
  let best: RecognisedPhrases | undefined;
  for (const locale of [own, ...locales.filter((each) => each !== own)]) {
    const found = lines.flatMap((text, line) => {
      const phrases = recogniseLine(text, locale);
      return phrases ? [{ line, said: phrases }] : [];
    });
    if (found.length > (best?.lines.length ?? 0)) best = { locale, lines: found, isWhole: found.length === filled };
    if (best?.isWhole) break;
  }
  return best;
}
