import { readFileSync } from "node:fs";
import type { Locale } from "@/lib/i18n/locale";
import type { Speaker } from "@/lib/translations/phrase-book";
import { recogniseLine } from "@/lib/translations/recognise-line";
import { nextSentence } from "@/lib/translations/recognition/next-sentence";
import { tokenise } from "@/lib/translations/recognition/tokenise";

export type CorpusMessage = { side: Speaker; locale: Locale; text: string };
/** Variants may be written for messages of `tuning`; those of `held-out` only measure. */
export type Part = "tuning" | "held-out";

/** Reads the messages of a part: side, language and text of each in one line. */
export const readCorpus = (part: Part): CorpusMessage[] =>
  readFileSync(`tests/phrase-corpus/${part}.txt`, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [side, locale, ...words] = line.split(" ");
      return { side: side as Speaker, locale: locale as Locale, text: words.join(" ") };
    });

/** Counts the sentences of a message, and those that the phrase book recognises. */
export function countSentences({ locale, text }: CorpusMessage): { known: number; total: number; open: string[] } {
  const parts = recogniseLine(text, locale, "2026-12-02") ?? [text];
  const open = parts.filter((part) => typeof part === "string");
  const countIn = (part: string) => countStarts(part, locale);
  const total = countIn(text);
  return { total, known: total - open.reduce((sum, part) => sum + countIn(part), 0), open };
}

function countStarts(text: string, locale: Locale): number {
  const tokens = tokenise(text, locale);
  let count = 0;
  for (let at = 0; at < tokens.length; at = nextSentence(tokens, at)) count++;
  return count;
}
