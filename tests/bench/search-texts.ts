import type { Chance } from "@/demo/random";
import { type Locale, locales } from "@/lib/i18n/locale";
import type { Inputs } from "./inputs";

export type Words = { locale: Locale; words: string };

/** Draws a search text: one or two words of a title, in its language. */
export function drawWords({ designs }: Inputs, chance: Chance, locale = chance.pick(locales)): Words {
  for (;;) {
    const words = wordsOf(chance.pick(designs).titles[locale] ?? "", locale);
    if (words.length > 0) return { locale, words: chance.some(words, chance.whole(1, 2)).join(" ") };
  }
}

/** Draws an English word of six letters or more with two of its inner letters swapped. */
export function drawTypo({ designs }: Inputs, chance: Chance): Words {
  for (;;) {
    const long = wordsOf(chance.pick(designs).titles.en ?? "", "en").filter((word) => /^[a-z]{6,}$/.test(word));
    if (long.length > 0) return { locale: "en", words: misspelt(chance.pick(long), chance) };
  }
}

/** Draws a search text with a word that no title has, so that it goes down the whole ladder. */
export function drawUnknown(inputs: Inputs, chance: Chance): Words {
  const { locale, words } = drawWords(inputs, chance);
  return { locale, words: `${words} ${chance.some([..."bcdfghjklmnpqrstvwxz"], 8).join("")}` };
}

/** Splits a title into words. Chinese has no spaces, so pairs of neighbouring characters count as words. */
export function wordsOf(title: string, locale: Locale): string[] {
  const parts = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (locale !== "zh") return parts.filter((part) => part.length >= 4);
  return parts.flatMap((part) => part.match(/\p{Script=Han}{2}/gu) ?? []);
}

function misspelt(word: string, chance: Chance): string {
  const at = chance.whole(1, word.length - 3);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
