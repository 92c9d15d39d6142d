import { locales, type Texts } from "../../lib/i18n/locale";
import { type Chance, chanceOf } from "../random";
import { type DesignChoices, descriptionsOf, inAllLocales, joinList } from "../texts";
import { phraseOf } from "../words";
import { field } from "./copy-text";
import { categoryAt } from "./shop-plan";

/** The part of descriptions after noun and facts: production, packing and sale, encoded as a field, by language. */
export type Body = { packed: Texts; details: readonly Uint8Array[] };

const variantCount = 8;
const bodies = new Map<number, Body>();

/** Draws one of eight bodies for a category and pieces per carton. Each is built once. */
export function bodyOf(stand: number, pieces: number, chance: Chance): Body {
  const variant = chance.whole(0, variantCount - 1);
  const key = (stand * 100_000 + pieces) * variantCount + variant;
  const body = bodies.get(key) ?? buildBody(stand, pieces, variant);
  bodies.set(key, body);
  return body;
}

/** Placeholders that no phrase contains. */
const mark = "\u0001";
const otherMark = "\u0002";
const marked = {
  sizeIndex: 0,
  features: [],
  use: inAllLocales(() => mark),
  offer: inAllLocales(() => mark),
  colorIds: [],
};
const bare: DesignChoices = { ...marked, noun: inAllLocales(() => mark) };

/** Builds a body with one sentence of each kind, since sixteen million descriptions take most of the disk space. */
function buildBody(stand: number, pieces: number, variant: number): Body {
  const { trade } = categoryAt(stand);
  const chance = chanceOf("body", trade.category.slug, pieces, variant);
  const packed = phraseOf(chance.pick(trade.packing));
  const texts = descriptionsOf(trade, bare, { packed, pieces }, { ...chance, whole: (low) => low });
  return { packed, details: locales.map((locale) => Buffer.from(field(texts[locale].slice(mark.length)))) };
}

/** The separators between noun and facts by language, as `descriptionsOf` writes them. */
const colons = (() => {
  const { trade } = categoryAt(0);
  const packing = { packed: phraseOf(trade.packing[0] ?? ""), pieces: 10 };
  const texts = descriptionsOf(
    trade,
    { ...bare, material: inAllLocales(() => otherMark) },
    packing,
    chanceOf("colons"),
  );
  return locales.map((locale) => texts[locale].slice(mark.length, texts[locale].indexOf(otherMark)));
})();

/** Returns the beginnings of a description, before the body, in the order of `locales`. */
export const factsOf = ({ noun, material, size, features }: DesignChoices): string[] =>
  locales.map((locale, index) => {
    const facts: string[] = [];
    if (material) facts.push(material[locale]);
    if (size) facts.push(size[locale]);
    for (const feature of features) facts.push(feature[locale]);
    return facts.length ? `${noun[locale]}${colons[index]}${joinList(facts, locale)}` : noun[locale];
  });
