import { locales, type Texts } from "../../lib/i18n/locale";
import { type Chance, chanceOf } from "../random";
import { descriptionsOf, inAll, list, type Make } from "../texts";
import { phraseOf } from "../words";
import { field } from "./copy-text";
import { standAt } from "./shop-plan";

/** What is said of how goods are made, packed and sold, after the noun and its facts: bytes of a field a language. */
export type Body = { packed: Texts; says: readonly Uint8Array[] };

const bodiesADesign = 8;
const bodies = new Map<number, Body>();

/** One of eight ways a category speaks of cartons of so many pieces; each is put together once. */
export function bodyOf(stand: number, pieces: number, chance: Chance): Body {
  const variant = chance.whole(0, bodiesADesign - 1);
  const key = (stand * 100_000 + pieces) * bodiesADesign + variant;
  const body = bodies.get(key) ?? makeBody(stand, pieces, variant);
  bodies.set(key, body);
  return body;
}

const mark = "\u0001";
const otherMark = "\u0002";
const marked = { sizeIndex: 0, features: [], use: inAll(() => mark), offer: inAll(() => mark), colorIds: [] };
const bare: Make = { ...marked, noun: inAll(() => mark) };

/** One sentence of each sort only: sixteen million descriptions are most of what the disk has to hold. */
function makeBody(stand: number, pieces: number, variant: number): Body {
  const { trade } = standAt(stand);
  const chance = chanceOf("body", trade.category.slug, pieces, variant);
  const packed = phraseOf(chance.pick(trade.packing));
  const said = descriptionsOf(trade, bare, { packed, pieces }, { ...chance, whole: (low) => low });
  return { packed, says: locales.map((locale) => Buffer.from(field(said[locale].slice(mark.length)))) };
}

/** What stands between a noun and its facts, as the demo's own descriptions have it. */
const colons = (() => {
  const { trade } = standAt(0);
  const packing = { packed: phraseOf(trade.packing[0] ?? ""), pieces: 10 };
  const said = descriptionsOf(trade, { ...bare, material: inAll(() => otherMark) }, packing, chanceOf("colons"));
  return locales.map((locale) => said[locale].slice(mark.length, said[locale].indexOf(otherMark)));
})();

/** How the description in each language begins, in the order of `locales`; the body follows. */
export const factsOf = ({ noun, material, size, features }: Make): string[] =>
  locales.map((locale, place) => {
    const facts: string[] = [];
    if (material) facts.push(material[locale]);
    if (size) facts.push(size[locale]);
    for (const feature of features) facts.push(feature[locale]);
    return facts.length ? `${noun[locale]}${colons[place]}${list(facts, locale)}` : noun[locale];
  });
