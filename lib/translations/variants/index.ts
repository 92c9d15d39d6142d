import type { Locale } from "../../i18n/locale";
import type { PhraseKey } from "../phrase-book";

/** How people write a sentence of the book in Chinese and English, in the notation of recognition/notation.ts. */
export type Variants = { [Key in PhraseKey]?: { zh?: string[]; en?: string[] } };

const all: Variants = {};

export const variantsOf = (key: PhraseKey, locale: Locale): string[] =>
  (locale === "zh" || locale === "en" ? all[key]?.[locale] : undefined) ?? [];
