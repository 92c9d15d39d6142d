import { type Locale, locales, type Texts } from "../lib/locale";
import { isMeasure, measureTexts } from "./measures";
import type { Chance } from "./random";
import { phrases, sentences, type Trade } from "./words";

/** The choices that make one design of its category. */
export type Make = {
  noun: Texts;
  /** Where the measure stands in the category's list of sizes: it also decides volume, weight and price. */
  sizeIndex: number;
  size?: Texts;
  material?: Texts;
  features: Texts[];
  use: Texts;
  colors: Texts[];
};

/** Phrases that stand beside each other, so that no grammar is ever computed. */
export function titlesOf(make: Make, shape: number): Texts {
  const { noun, size, features, use, colors } = make;
  const [feature] = features;
  const isNamed = make.material && noun.en.toLowerCase().includes(make.material.en.toLowerCase());
  const material = isNamed ? undefined : make.material;
  const parts = [
    [noun, size, material, feature],
    [noun, material, size, use],
    [noun, feature, size, colors[0]],
    [noun, size, feature, use],
    [noun, colors[0], material, size],
    [noun, material, feature, colors[0]],
  ][shape % 6];
  return inAll((locale) =>
    list(
      (parts ?? [noun]).flatMap((part) => (part ? [part[locale]] : [])),
      locale,
    ),
  );
}

/** Three or four sentences: what it is, how it is made, how it is sold. */
export function descriptionsOf(trade: Trade, make: Make, chance: Chance): Texts {
  const { noun, material, features, size } = make;
  const first = inAll((locale) => {
    const said = [material, size, ...features].flatMap((part) => (part ? [part[locale]] : []));
    return said.length
      ? `${noun[locale]}${colon(locale)}${list(said, locale)}${stop(locale)}`
      : `${noun[locale]}${stop(locale)}`;
  });
  const made = chance.some(trade.sentences, chance.whole(1, 2));
  const sold = chance.some(sentences.general, chance.whole(1, 2));
  return inAll((locale) => [first, ...made, ...sold].map((text) => text[locale]).join(locale === "zh" ? "" : " "));
}

/** A value of an attribute in every language: a phrase of the market, or a measure. */
export function valueTexts(value: string, trade: Trade): Texts {
  const texts = phrases[value] ?? trade.features[value];
  if (texts) return texts;
  if (!isMeasure(value)) throw new Error(`no phrase for ${value} (${trade.category.slug})`);
  return measureTexts(value);
}

export const inAll = (text: (locale: Locale) => string): Texts =>
  Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as Texts;

/** "a, b, c" as the language writes it. */
export const list = (parts: string[], locale: Locale): string =>
  parts.join(locale === "zh" ? " " : locale === "ar" || locale === "ur" ? "، " : ", ");

const colon = (locale: Locale) => (({ zh: "：", fr: " : ", ru: " — " }) as Record<string, string>)[locale] ?? ": ";
const stop = (locale: Locale) => (locale === "zh" ? "。" : locale === "ur" ? "۔" : ".");
