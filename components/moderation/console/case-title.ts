import type { SomeTexts } from "@/db/base/locale";
import { type Locale, textIn } from "@/lib/i18n/locale";

/** Returns the name of a reported thing: its title, or the beginning of its text for a message. */
export function caseTitle(
  { titles, descriptions }: { titles: SomeTexts; descriptions: SomeTexts },
  locale: Locale,
): string {
  const text = textIn(titles, locale) || textIn(descriptions, locale);
  return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}
