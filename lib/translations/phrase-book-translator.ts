import type { Locale } from "../i18n/locale";
import { recognisePhraseLines } from "./recognise-phrase-lines";
import { renderPhraseLines } from "./show-in-language";
import type { Translator } from "./translator";

/** Translates texts that consist only of phrases of the book; returns undefined for others. */
export const phraseBookTranslator: Translator = {
  name: "phrase book",
  translate: async ({ texts, from, to }) => texts.map((text) => translateWhole(text, from, to)),
};

function translateWhole(text: string, from: Locale, to: Locale): string | undefined {
  const found = recognisePhraseLines(text, from);
  if (!found?.isWhole) return undefined;
  const rendered = renderPhraseLines(found.lines, to);
  return text
    .split("\n")
    .map((line, index) => rendered.get(index) ?? line)
    .join("\n");
}
