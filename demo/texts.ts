import { type Locale, locales, type Texts } from "../lib/i18n/locale";
import { isMeasure, measureTexts } from "./measures";
import type { Chance } from "./random";
import { phraseOf, phrases, sentences, type Trade } from "./words";

/** The choices from which one design of a category is generated. */
export type DesignChoices = {
  noun: Texts;
  /** Index of the size in the category's list; also determines volume, weight and price. */
  sizeIndex: number;
  size?: Texts;
  material?: Texts;
  features: Texts[];
  use: Texts;
  offer: Texts;
  /** Ids of the phrases of its colours. */
  colorIds: string[];
};

/** Number of title shapes; the same shapes exist once more with one phrase more. */
export const titleShapes = 9;

/** Builds the titles as lists of phrases, so that no grammar is needed in any language. */
export function titlesOf(make: DesignChoices, shape: number): Texts {
  const { noun, size, features, use, offer, colorIds } = make;
  const [feature] = features;
  const isNamed = make.material && noun.en.toLowerCase().includes(make.material.en.toLowerCase());
  const material = isNamed ? undefined : make.material;
  const color = colorInTitle(colorIds[0] ?? "multi");
  const parts = [
    [noun, size, material, feature, color],
    [noun, material, size, use, feature],
    [noun, feature, size, color, use],
    [noun, size, feature, use, color],
    [noun, color, material, size, use],
    [noun, material, feature, color, use],
    [noun, material, size, offer, color],
    [noun, feature, size, offer, use],
    [noun, size, color, offer, feature],
  ][shape % titleShapes];
  const phrasesOfTitle = (parts ?? [noun]).filter((part) => part !== undefined).slice(0, shape < titleShapes ? 4 : 5);
  return inAllLocales((locale) =>
    joinList(
      phrasesOfTitle.map((part) => part[locale]),
      locale,
    ),
  );
}

/** Colours whose phrase can stand alone in a title. */
const standaloneColors = new Set(["multi", "warm-white", "natural", "clear"]);

/** Puts a colour into a form that does not depend on the noun's gender: "цвет красный", "لون أحمر". */
function colorInTitle(id: string): Texts {
  const color = phraseOf(id);
  if (standaloneColors.has(id)) return color;
  return {
    ...color,
    es: `color ${color.es}`,
    "pt-br": `em ${color["pt-br"]}`,
    ru: `цвет ${color.ru}`,
    ar: `لون ${color.ar}`,
    ur: color.ur.endsWith("رنگ") ? color.ur : `${color.ur} رنگ`,
    fr: `coloris ${color.fr}`,
  };
}

/** Builds descriptions of four to six sentences: facts, production, packing, terms of sale. */
export function descriptionsOf(
  trade: Trade,
  make: DesignChoices,
  packing: { packed: Texts; pieces: number },
  chance: Chance,
): Texts {
  const production = chance.some(trade.sentences, chance.whole(1, 2));
  const sale = chance.some(sentences.general, chance.whole(1, 2));
  const parts = [factsOf(make), ...production, packingSentence(packing, chance), ...sale];
  return inAllLocales((locale) =>
    joinSentences(
      parts.map((text) => text[locale]),
      locale,
    ),
  );
}

function factsOf({ noun, material, features, size }: DesignChoices): Texts {
  return inAllLocales((locale) => {
    const values = [material, size, ...features.slice(0, 2)].flatMap((part) => (part ? [part[locale]] : []));
    const facts = values.length ? `${colon(locale)}${joinList(values, locale)}` : "";
    return `${noun[locale]}${facts}${stop(locale)}`;
  });
}

function packingSentence({ packed, pieces }: { packed: Texts; pieces: number }, chance: Chance): Texts {
  const sentence = chance.pick(sentences.packing);
  const count = measureTexts(`${pieces} pcs`);
  return inAllLocales((locale) =>
    sentence[locale].replace("{packing}", packed[locale]).replace("{count}", count[locale]),
  );
}

/** Joins sentences to one text. */
export const joinSentences = (sentences: string[], locale: Locale): string =>
  sentences.join(locale === "zh" ? "" : " ");

/** Joins several values of one attribute. */
export const joinValues = (values: Texts[]): Texts =>
  inAllLocales((locale) =>
    values
      .map((value) => value[locale])
      .join(locale === "zh" ? "、" : locale === "ar" || locale === "ur" ? "، " : ", "),
  );

/** Returns an attribute's value in every language: a phrase or a measure. @throws Error when it is neither */
export function valueTexts(value: string, trade: Trade): Texts {
  const texts = phrases[value] ?? trade.features[value];
  if (texts) return texts;
  if (!isMeasure(value)) throw new Error(`no phrase for ${value} (${trade.category.slug})`);
  return measureTexts(value);
}

/** Calls `text` for each language. */
export const inAllLocales = (text: (locale: Locale) => string): Texts =>
  Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as Texts;

/** Joins parts with the list separator of the language; with spaces in Chinese. */
export const joinList = (parts: string[], locale: Locale): string =>
  parts.join(locale === "zh" ? " " : locale === "ar" || locale === "ur" ? "، " : ", ");

const colon = (locale: Locale) => (({ zh: "：", fr: " : ", ru: " — " }) as Record<string, string>)[locale] ?? ": ";
const stop = (locale: Locale) => (locale === "zh" ? "。" : locale === "ur" ? "۔" : ".");
