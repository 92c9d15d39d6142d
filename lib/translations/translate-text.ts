import { PermanentFailure } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { findMistranslationReason } from "./find-mistranslations";
import { findGlossaryTerms } from "./glossary";
import type { PhraseLine } from "./recognise-phrase-lines";
import { renderPhraseLines } from "./show-in-language";
import type { Translator } from "./translator";

type Written = { body: string; locale: Locale; phrases: PhraseLine[] | null };

/**
 * Translates a message: renders its phrases from the book, and has the translator translate the rest. Undefined if the
 * message has only phrases, or the translator returns nothing.
 * @throws Hopeless when figures, units or links would change; errors of the translator
 */
export async function translateText(written: Written, to: Locale, translator: Translator): Promise<string | undefined> {
  const rendered = renderPhraseLines(written.phrases, to);
  const parts = partsOf(written.body, rendered);
  if (!parts.some(({ isOpen }) => isOpen)) return undefined;
  const lines: string[] = [];
  for (const { text, isOpen } of parts) {
    const translated = isOpen ? await translatePart(text, written.locale, to, translator) : text;
    if (translated === undefined) return undefined;
    lines.push(translated);
  }
  return lines.join("\n");
}

async function translatePart(text: string, from: Locale, to: Locale, translator: Translator) {
  const translated = await translator.translate({ text, from, to, glossary: findGlossaryTerms(text, from, to) });
  const reason = translated && findMistranslationReason(text, translated);
  if (reason) throw new PermanentFailure(`a translation was rejected: ${reason}`);
  return translated;
}

type Part = { text: string; isOpen: boolean };

/** Groups lines between phrases, so that their sentences are translated together; keeps empty lines. */
function partsOf(body: string, rendered: Map<number, string>): Part[] {
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
