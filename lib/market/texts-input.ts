import { z } from "zod";
import { optionalText, requiredText } from "../http/plain-text";
import { type Locale, locales, type SomeTexts } from "../i18n/locale";

/** The languages without which a text of the market is refused; all others fall back to English. */
export const requiredLocales: readonly Locale[] = ["en", "zh"];

/** Builds a schema of a text in every language; only English and Chinese are required. */
export function textsInput(maximum: number) {
  const textIn = (locale: Locale) => (requiredLocales.includes(locale) ? requiredText(maximum) : optionalText(maximum));
  return z.object(
    Object.fromEntries(locales.map((each) => [each, textIn(each)])) as Record<Locale, ReturnType<typeof textIn>>,
  );
}

/** Gathers the fields `names.en` … in `names`, so that errors have the path of their field. */
export const gatherTexts =
  (group: "texts" | "names") =>
  (values: unknown): unknown => {
    const fields = Object.entries(values ?? {});
    const texts = fields.flatMap(([name, value]) =>
      name.startsWith(`${group}.`) ? [[name.slice(group.length + 1), value]] : [],
    );
    return { ...Object.fromEntries(fields), [group]: Object.fromEntries(texts) };
  };

/** Returns the texts that are not empty, in the order of the languages. */
export const writtenTexts = (texts: SomeTexts): SomeTexts =>
  Object.fromEntries(locales.flatMap((locale) => (texts[locale] ? [[locale, texts[locale]]] : [])));
