import type { Locale } from "../i18n/locale";
import { detectLanguage } from "./detect-language";
import { type PhraseLine, recognisePhrases } from "./phrase-lines";

/** What the market knows of a message's words: their language, and which lines are phrases of the book. */
export type Understood = { locale: Locale; phrases: PhraseLine[] | null };

/** `own` is the language the writer reads the market in, and theirs unless the words clearly say otherwise. */
export async function understandMessage(body: string, own: Locale): Promise<Understood> {
  const recognised = recognisePhrases(body, own);
  if (recognised?.isWhole) return { locale: recognised.locale, phrases: recognised.lines };
  const isPhrase = new Set(recognised?.lines.map(({ line }) => line));
  const written = body.split("\n").filter((_, line) => !isPhrase.has(line));
  return {
    locale: await detectLanguage(written.join("\n"), recognised?.locale ?? own),
    phrases: recognised?.lines ?? null,
  };
}
