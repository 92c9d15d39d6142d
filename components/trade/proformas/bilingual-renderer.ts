import { type Formats, formats } from "@/lib/i18n/format";
import { type Locale, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { type Words, words } from "@/lib/i18n/messages";
import type { BilingualText } from "@/lib/trade/proformas/sheet-data";

type Reader = { t: Words; locale: Locale } & Formats;
export type RenderBilingual = (render: (reader: Reader) => string) => BilingualText;

/** Returns a function that renders a text in the first language, and in the second if the texts differ. */
export function bilingualRenderer(locale: Locale, second: Locale | null): RenderBilingual {
  const readers = [locale, second].flatMap((each) =>
    each ? [{ t: words(each), locale: each, ...formats(each) }] : [],
  );
  return (render) => {
    const [text = "", other] = readers.map(render);
    return other === undefined || other === text ? { text } : { text, second: other };
  };
}

/** Returns a name in the reader's language, or else in English or, without an English name, in the owner's language. */
export const localizedName =
  (names: SomeTexts, own: Locale) =>
  ({ locale }: Reader): string =>
    textIn(names, locale, names.en ? "en" : own);

/** Wraps a text that needs no translation: numbers, codes and typed text. */
export const untranslated = (text: string): BilingualText => ({ text });
