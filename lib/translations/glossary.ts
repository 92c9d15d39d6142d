import type { Locale, Texts } from "../i18n/locale";
import { taxonomyTerms } from "../i18n/taxonomy-names";
import type { Term } from "./translator";

/** Terms per text; more would cost more than they help. */
const maxTerms = 30;

/** Finds the taxonomy terms of a text with their translations, longest first. Server only. */
export function findGlossaryTerms(
  text: string,
  from: Locale,
  to: Locale,
  terms: readonly Texts[] = taxonomyTerms(),
): Term[] {
  const lowerCase = text.toLocaleLowerCase();
  const found = new Map<string, Term>();
  for (const names of terms) {
    const name = names[from].toLocaleLowerCase();
    if (isLongEnough(name, from) && isWordOf(lowerCase, name, from))
      found.set(name, { from: names[from], to: names[to] });
  }
  return [...found.values()].sort((a, b) => b.from.length - a.from.length).slice(0, maxTerms);
}

const isLongEnough = (name: string, locale: Locale) => name.length >= (locale === "zh" ? 2 : 3);

/** Chinese has no spaces between words; in other languages "art" is no word of "carton". */
function isWordOf(text: string, name: string, locale: Locale): boolean {
  if (locale === "zh") return text.includes(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
