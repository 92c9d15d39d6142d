import { PermanentFailure } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { findMistranslationReason } from "./find-mistranslations";
import { findWrongLanguageReason } from "./find-wrong-language";
import { findGlossaryTerms } from "./glossary";
import type { PhraseLine } from "./recognise-phrase-lines";
import { renderPhraseLines } from "./show-in-language";
import type { Translator } from "./translator";

type Written = { body: string; locale: Locale; phrases: PhraseLine[] | null };

/**
 * Translates a message: renders its phrases from the book, and has the translator translate the rest in one batch.
 * Undefined if the message has only phrases, or the translator returns nothing.
 * @throws PermanentFailure when figures, units or links would change, or the answer is in another language; errors of
 * the translator
 */
export async function translateText(written: Written, to: Locale, translator: Translator): Promise<string | undefined> {
  const parts = partsOf(written, to);
  const texts = parts.filter(({ isOpen }) => isOpen).map(({ text }) => text);
  if (texts.length === 0) return undefined;
  const from = written.locale;
  const glossary = findGlossaryTerms(texts.join("\n"), from, to);
  const translated = await translator.translate({ texts, from, to, glossary });
  for (const [index, text] of texts.entries()) {
    const translation = translated[index];
    if (translation === undefined) return undefined;
    const reason =
      findMistranslationReason(text, translation) ?? (await findWrongLanguageReason(text, translation, to));
    if (reason) throw new PermanentFailure(`a translation was rejected: ${reason}`);
  }
  const left = [...translated];
  return parts.map(({ text, isOpen }) => (isOpen ? left.shift() : text)).join("\n");
}

/** Whether a part of the message is not from the phrase book, so that it needs a translator. */
export const hasOpenText = (written: Written, to: Locale): boolean => partsOf(written, to).some(({ isOpen }) => isOpen);

type Part = { text: string; isOpen: boolean };

/** Groups lines between phrases, so that their sentences are translated together; keeps empty lines. */
function partsOf({ body, phrases }: Written, to: Locale): Part[] {
  const rendered = renderPhraseLines(phrases, to);
  const parts: Part[] = [];
  for (const [index, line] of body.split("\n").entries()) {
    const phrase = rendered.get(index);
    const part = phrase === undefined ? { text: line, isOpen: line.trim() !== "" } : { text: phrase, isOpen: false };
    const last = parts.at(-1);
    if (last?.isOpen && part.isOpen) last.text += `\n${part.text}`;
    else parts.push(part);
  }
  return parts;
}
