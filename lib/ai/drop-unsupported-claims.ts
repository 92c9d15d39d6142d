import { plainText } from "../http/plain-text";
import type { Locale } from "../i18n/locale";
import { findUnsupportedReason, type SupportedClaims } from "./find-unsupported-claims";

export type FilteredText = { text: string; droppedParts: number };

/** Returns a short text such as a title or value, or "" if any part of it is unsupported or it is too long. */
export function keepIfSupported(
  words: string,
  locale: Locale,
  supported: SupportedClaims,
  maxLength: number,
): FilteredText {
  const text = plainText(words).replace(/\s+/g, " ");
  if (!text) return { text: "", droppedParts: 0 };
  const isDropped = text.length > maxLength || findUnsupportedReason(text, locale, supported) !== undefined;
  return isDropped ? { text: "", droppedParts: 1 } : { text, droppedParts: 0 };
}

/** Drops the sentences of a text that contain numbers, claims or names which the shop's texts do not support. */
export function dropUnsupportedClaims(
  words: string,
  locale: Locale,
  supported: SupportedClaims,
  maxLength: number,
): FilteredText {
  let droppedParts = 0;
  const isSupported = (sentence: string) => {
    const hasReason = findUnsupportedReason(sentence.trim(), locale, supported) !== undefined;
    if (hasReason) droppedParts++;
    return !hasReason;
  };
  const lines = plainText(words)
    .split("\n")
    .map((line) => (line.trim() ? sentencesOf(line).filter(isSupported).join("").trim() : ""));
  const text = plainText(lines.join("\n"));
  return text.length > maxLength ? { text: "", droppedParts: droppedParts + 1 } : { text, droppedParts };
}

/** Splits a line into sentences with their spaces, so that joining restores it. A point in a number is no end. */
function sentencesOf(line: string): string[] {
  const ends = [...line.matchAll(sentenceEnd)].map(({ index, 0: sign }) => index + sign.length);
  return [0, ...ends].map((from, at) => line.slice(from, ends[at])).filter(Boolean);
}

const sentenceEnd = /[.!?؟۔]{1,9}(?:\s+|$)|[。！？；]+\s*/gu;
