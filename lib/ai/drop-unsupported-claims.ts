import { plainText } from "../http/plain-text";
import type { Locale } from "../i18n/locale";
import { type Said, whyUnfounded } from "./find-unsupported-claims";

export type Kept = { text: string; droppedParts: number };

/** A short text that stands or falls as a whole: a title, a value. Empty when it falls. */
export function keepWhole(words: string, locale: Locale, said: Said, most: number): Kept {
  const text = plainText(words).replace(/\s+/g, " ");
  if (!text) return { text: "", droppedParts: 0 };
  const falls = text.length > most || whyUnfounded(text, locale, said) !== undefined;
  return falls ? { text: "", droppedParts: 1 } : { text, droppedParts: 0 };
}

/** The sentences of a text that the shop could have said. Figures, claims and names of the model's own go with theirs. */
export function keepFounded(words: string, locale: Locale, said: Said, most: number): Kept {
  let droppedParts = 0;
  const stands = (sentence: string) => {
    const isFounded = whyUnfounded(sentence.trim(), locale, said) === undefined;
    if (!isFounded) droppedParts++;
    return isFounded;
  };
  const lines = plainText(words)
    .split("\n")
    .map((line) => (line.trim() ? sentencesOf(line).filter(stands).join("").trim() : ""));
  const text = plainText(lines.join("\n"));
  return text.length > most ? { text: "", droppedParts: droppedParts + 1 } : { text, droppedParts };
}

/** With the spaces after them, so that joined they are the line. A point inside a figure ends nothing. */
function sentencesOf(line: string): string[] {
  const ends = [...line.matchAll(sentenceEnd)].map(({ index, 0: sign }) => index + sign.length);
  return [0, ...ends].map((from, at) => line.slice(from, ends[at])).filter(Boolean);
}

const sentenceEnd = /[.!?؟۔]{1,9}(?:\s+|$)|[。！？；]+\s*/gu;
