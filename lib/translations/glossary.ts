import type { Locale, Texts } from "../i18n/locale";
import { taxonomyTerms } from "../i18n/taxonomy-names";
import type { Term } from "./translator";

/** More would cost more than they help. */
const most = 30;

/** The market's own words that a text uses, longest first, with those of the reader's language. Server only. */
export function glossaryOf(text: string, from: Locale, to: Locale, terms: readonly Texts[] = taxonomyTerms()): Term[] {
  const wanted = text.toLocaleLowerCase();
  const found = new Map<string, Term>();
  for (const names of terms) {
    const name = names[from].toLocaleLowerCase();
    if (isLongEnough(name, from) && isWordOf(wanted, name, from)) found.set(name, { from: names[from], to: names[to] });
  }
  return [...found.values()].sort((a, b) => b.from.length - a.from.length).slice(0, most);
}

const isLongEnough = (name: string, locale: Locale) => name.length >= (locale === "zh" ? 2 : 3);

/** Chinese has no spaces between words; elsewhere "art" is no word of "carton". */
function isWordOf(text: string, name: string, locale: Locale): boolean {
  if (locale === "zh") return text.includes(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
