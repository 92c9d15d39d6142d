import { type Locale, locales } from "../i18n/locale";
import { type LinePart, recogniseLine } from "./recognise-line";

/**
 * A line of a message with sentences of the book; `line` is its index from 0. A string is a sentence that the book does
 * not have, as it was written. Stored in `messages.phrases`.
 */
export type PhraseLine = { line: number; parts: LinePart[] };
/** `isWhole` is true if the message has nothing but sentences of the book. */
export type RecognisedPhrases = { locale: Locale; lines: PhraseLine[]; isWhole: boolean };

/** Lines of a message that is searched for phrases. */
const maxLines = 60;

/** Finds the sentences of the book, in the language with most of them; tries the writer's own first. */
export function recognisePhraseLines(body: string, own: Locale, today?: string): RecognisedPhrases | undefined {
  const lines = body.split("\n");
  if (lines.length > maxLines) return undefined;
  const filled = lines.filter((line) => line.trim()).length;
  let best: RecognisedPhrases | undefined;
  let most = 0;
  for (const locale of [own, ...locales.filter((each) => each !== own)]) {
    if (!scripts[locale].test(body)) continue;
    const found = lines.flatMap((text, line) => {
      const parts = recogniseLine(text, locale, today);
      return parts ? [{ line, parts }] : [];
    });
    const count = found.reduce((sum, { parts }) => sum + parts.filter(isPhrase).length, 0);
    if (count > most) {
      most = count;
      best = { locale, lines: found, isWhole: found.filter(isWhollyRecognised).length === filled };
    }
    if (best?.isWhole) break;
  }
  return best;
}

const isPhrase = (part: LinePart) => typeof part !== "string";
export const isWhollyRecognised = ({ parts }: PhraseLine): boolean => parts.every(isPhrase);

const [latin, arabic] = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u];
/** A letter that every text in the language has. */
const scripts: Record<Locale, RegExp> = {
  en: latin,
  es: latin,
  "pt-br": latin,
  fr: latin,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: arabic,
  ur: arabic,
};
