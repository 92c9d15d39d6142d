import { type Locale, locales } from "../i18n/locale";
import type { SaidPhrase } from "./phrase-book";
import { recogniseLine } from "./recognise-phrases";

/** A line of a message, counted from 0, that consists of phrases. */
export type PhraseLine = { line: number; said: SaidPhrase[] };
export type Recognised = { locale: Locale; lines: PhraseLine[]; isWhole: boolean };

/** A message of more lines is somebody's own. */
const mostLines = 60;

/** The lines of a message that consist of phrases, in the language that has most of them; the writer's own first. */
export function recognisePhrases(body: string, own: Locale): Recognised | undefined {
  const lines = body.split("\n");
  if (lines.length > mostLines) return undefined;
  const filled = lines.filter((line) => line.trim()).length;
  let best: Recognised | undefined;
  for (const locale of [own, ...locales.filter((each) => each !== own)]) {
    const found = lines.flatMap((text, line) => {
      const said = recogniseLine(text, locale);
      return said ? [{ line, said }] : [];
    });
    if (found.length > (best?.lines.length ?? 0)) best = { locale, lines: found, isWhole: found.length === filled };
    if (best?.isWhole) break;
  }
  return best;
}
