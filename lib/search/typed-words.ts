import { Converter } from "opencc-js/t2cn";
import { toLatinDigits } from "../i18n/parse-number";
import { joinUnits } from "./join-units";
import { isHan } from "./locales-of-script";

/** A word of a query, or a single Chinese character. */
export type TypedWord = {
  text: string;
  isHan: boolean;
  /** Typed after a minus or a negation. */
  isExcluded: boolean;
  /** Follows the word before it without a space. */
  isAttached: boolean;
};

/** Words of a query that are used. */
const maxWords = 16;

/** A number of pieces to buy, such as "x100 pcs"; from 50 on, since "24 pcs" can be a set of pencils. */
const order =
  /(?<![\p{L}\p{N}])[x×]? ?(?:[5-9]\d|\d{3,6}|\d{1,3}[.,]\d{3}) ?(?:pcs?|pieces?|units?|pairs?|pzas?|piezas?|unidades|un|peças?|pares|шт|штук|пар|قطعة|قطع|عدد|حبة|pièces?|paires?|[个個件只隻双雙套把條条])(?!(?!\p{Script=Han})[\p{L}\p{N}])/gu;

/** Words that exclude the next one, and in Urdu the one before. */
const negation = /(?<!\S)(?:without|sin|sem|без|sans|بدون)\s+(?=\S)|不要|不含|没有/gu;
const negationAfter = /(?<!\S)(\S{1,40})\s(?:کے\s)?بغیر(?!\S)/gu;

const simplify = Converter({ from: "twp", to: "cn" });
const piece = /-?(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/gu;

/**
 * Splits a query into words and Chinese characters, in lower case, with digits and units as titles have them and
 * traditional characters simplified.
 */
export function splitQuery(query: string): TypedWord[] {
  const normal = toLatinDigits(query.toWellFormed().replaceAll("\0", " ").normalize("NFKC")).toLowerCase();
  const text = joinUnits((isHan(normal) ? simplify(normal) : normal).replace(order, " "))
    .replace(negation, " -")
    .replace(negationAfter, "-$1")
    .replace(/(?<=\S)[-/]|[/.'’_,،、，。؟?!！:：;；"“”()（）[\]]/g, " ");
  const words: TypedWord[] = [];
  let end = -1;
  for (const match of text.matchAll(piece)) {
    const [typed] = match;
    const word = typed.replace(/^-+/, "");
    if (!/[\p{L}\p{N}]/u.test(word) || words.length === maxWords) continue;
    const isAttached = match.index === end;
    const isRun = isHan(word) && words.at(-1)?.isHan === true;
    words.push({
      text: word,
      isHan: isHan(word),
      isExcluded: typed !== word || (isAttached && isRun && words.at(-1)?.isExcluded === true),
      isAttached,
    });
    end = match.index + typed.length;
  }
  return words;
}
