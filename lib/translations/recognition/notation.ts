import { memoize } from "../../cache/memoize";
import type { Locale } from "../../i18n/locale";
import { isSlot, type Slot } from "../slots";
import { tokenise } from "./tokenise";

/** `rest` is what a share leaves to 100 %. */
export type ReadSlot = Slot | "rest";
/** A part of a sentence as its notation describes it. */
export type Expression =
  | { words: string[] }
  | { slot: ReadSlot; isUnitOptional: boolean }
  | { all: Expression[] }
  | { any: Expression[] };

/**
 * Parses the notation of a sentence: "(we|I) [can] ship {pieces}". A bar in brackets separates alternatives, square
 * brackets are optional, and `{pieces?}` also reads a number without its unit. "?" is an optional question mark, "??" a
 * required one.
 */
export function parseNotation(notation: string, locale: Locale): Expression {
  let at = 0;
  const alternatives = (): Expression => {
    const any = [sequence()];
    while (notation[at] === "|") {
      at++;
      any.push(sequence());
    }
    return any.length === 1 && any[0] ? any[0] : { any };
  };
  const sequence = (): Expression => {
    const all: Expression[] = [];
    while (at < notation.length && !"|)]".includes(notation[at] ?? "")) all.push(part());
    return { all };
  };
  const part = (): Expression => {
    const sign = notation[at] ?? "";
    if (sign === "(" || sign === "[") {
      at++;
      const inside = alternatives();
      if (notation[at] !== (sign === "(" ? ")" : "]")) throw new Error(`a bracket stays open in "${notation}"`);
      at++;
      return sign === "(" ? inside : { any: [inside, { words: [] }] };
    }
    const start = at;
    if (sign === "{") {
      at = notation.indexOf("}", at) + 1;
      return slotOf(notation.slice(start + 1, at - 1));
    }
    if (sign === "?") {
      at += notation[at + 1] === "?" ? 2 : 1;
      return at - start === 2 ? { words: ["?"] } : { any: [{ words: ["?"] }, { words: [] }] };
    }
    while (at < notation.length && !"()[]{}|?".includes(notation[at] ?? "")) at++;
    return wordsOf(notation.slice(start, at), locale);
  };
  const parsed = alternatives();
  if (at < notation.length) throw new Error(`a bracket is not open in "${notation}"`);
  return parsed;
}

/** Parses a sentence of the book, in which only slots are special. */
export function parseSentence(sentence: string, locale: Locale): Expression {
  const parts = sentence.split(/[{}]/);
  return { all: parts.map((text, index) => (index % 2 ? slotOf(`${text}?`) : wordsOf(text, locale))) };
}

const wordsOf = (text: string, locale: Locale): Expression => ({ words: literalsIn(locale)(text) });

/** The sentences repeat most of their words, so each text is split once. */
const literalsIn = memoize((locale: Locale) =>
  memoize((text: string): string[] => tokenise(text, locale).map((token) => token.text)),
);

function slotOf(text: string): Expression {
  const isUnitOptional = text.endsWith("?");
  const slot = isUnitOptional ? text.slice(0, -1) : text;
  if (slot !== "rest" && !isSlot(slot)) throw new Error(`"${slot}" is no slot`);
  return { slot, isUnitOptional };
}
