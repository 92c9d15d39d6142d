import { type Formats, formats } from "@/lib/i18n/format";
import { type Locale, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { type Words, words } from "@/lib/i18n/messages";
import type { Said } from "@/lib/trade/proformas/sheet-data";

type Reader = { t: Words; locale: Locale } & Formats;
export type Say = (inLanguage: (reader: Reader) => string) => Said;

/** Says something in the first language, and in the second below it where that says it otherwise. */
export function sayIn(locale: Locale, second: Locale | null): Say {
  const readers = [locale, second].flatMap((each) =>
    each ? [{ t: words(each), locale: each, ...formats(each) }] : [],
  );
  return (inLanguage) => {
    const [text = "", other] = readers.map(inLanguage);
    return other === undefined || other === text ? { text } : { text, second: other };
  };
}

/** A name that people wrote: in the first language, and in the second only where it was written in that as well. */
export const nameIn =
  (names: SomeTexts, own: Locale) =>
  ({ locale }: Reader): string =>
    textIn(names, locale, names.en ? "en" : own);

/** What is not said in words: numbers, codes, what people typed. */
export const plain = (text: string): Said => ({ text });
