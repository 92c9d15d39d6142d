import { Converter } from "opencc-js/t2cn";
import { createCache } from "@/lib/cache/create-cache";
import type { Locale } from "@/lib/i18n/locale";
import { toLatinDigits } from "@/lib/i18n/parse-number";
import type { WordRule } from "./rules";

/** A word of a list, or several that follow each other. Without a locale it is looked for in all languages. */
export type ListedWord = { rule: WordRule; word: string; locale: Locale | null; isException: boolean };
/** Texts in their languages; attributes may have several. */
export type Texts = { locale: Locale; text: string }[];
/** What each rule found, as it is written in the text. */
export type FoundWords = Partial<Record<WordRule, string[]>>;

type Token = { text: string; start: number; end: number };
type Node = { next: Map<string, Node>; words: ListedWord[] };
type Match = { word: ListedWord; from: number; to: number };

const simplify = Converter({ from: "twp", to: "cn" });
const [ascii, han, part] = [/^[a-zA-Z0-9]+$/, /^\p{Script=Han}/u, /^[\p{L}\p{M}\p{N}]/u];

/** Invisible characters and the Arabic line that stretches words, with which words can be broken up. */
const invisible = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g;

/** Arabic and Urdu characters that differ between keyboards, and the article. */
const arabicForms: Record<string, string> = { ى: "ي", ی: "ي", ک: "ك", ہ: "ه", ة: "ه", ۃ: "ه" };

/**
 * Splits a text into words and single Chinese characters, so that a Chinese word is found anywhere and all others only
 * as whole words. Case, accents, vowel marks, digits of other scripts and traditional characters make no difference.
 */
function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  const end = (at: number) => {
    if (start < at) tokens.push({ text: normalise(text.slice(start, at)), start, end: at });
  };
  let at = 0;
  for (const sign of text) {
    const next = at + sign.length;
    if (isHan(sign)) {
      end(at);
      start = at;
      end(next);
      start = next;
    } else if (!isPart(sign)) {
      end(at);
      start = next;
    }
    at = next;
  }
  end(at);
  return tokens;
}

/** Most signs of most texts are ASCII, for which a comparison takes a tenth of the time of an expression. */
const isAscii = (sign: string): boolean => sign < "\u0080";
const isHan = (sign: string): boolean => !isAscii(sign) && han.test(sign);
const isPart = (sign: string): boolean =>
  isAscii(sign)
    ? (sign >= "a" && sign <= "z") || (sign >= "A" && sign <= "Z") || (sign >= "0" && sign <= "9")
    : part.test(sign);

/** The forms of words that have been read lately, since texts repeat most of their words. */
const forms = createCache<string, string>({ max: 5_000 });

function normalise(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = han.test(word) ? simplify(word) : unify(word);
  forms.set(word, form);
  return form;
}

function unify(word: string): string {
  const plain = toLatinDigits(word.normalize("NFKC")).toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const unified = plain.replace(/[ىیکہةۃ]/g, (sign) => arabicForms[sign] ?? sign);
  return unified.length > 4 && unified.startsWith("ال") ? unified.slice(2) : unified;
}

/**
 * Compiles the lists to one automaton over words, and returns a function that finds them. Reading a text takes time in
 * proportion to its length. A word inside an exception of its rule is not found.
 */
export function compileWords(words: readonly ListedWord[]): (texts: Texts) => FoundWords {
  const root: Node = { next: new Map(), words: [] };
  for (const each of words) {
    let node = root;
    for (const { text } of tokenise(each.word.replace(invisible, ""))) {
      const next: Node = node.next.get(text) ?? { next: new Map(), words: [] };
      node.next.set(text, next);
      node = next;
    }
    if (node !== root) node.words.push(each);
  }
  return (texts) => {
    const found: FoundWords = {};
    for (const { locale, text: raw } of texts) {
      const text = raw.replace(invisible, "");
      const tokens = tokenise(text);
      for (const { word, from, to } of withoutExceptions(findMatches(root, tokens, locale))) {
        const written = text.slice(tokens[from]?.start, tokens[to]?.end);
        const known = found[word.rule] ?? [];
        if (!known.includes(written) && known.length < maxFound) found[word.rule] = [...known, written];
      }
    }
    return found;
  };
}

/** The different words that are named for one rule; nobody needs more to see what is wrong. */
const maxFound = 12;

function findMatches(root: Node, tokens: readonly Token[], locale: Locale): Match[] {
  return tokens.flatMap((_, from) => {
    const matches: Match[] = [];
    let node: Node | undefined = root;
    for (let to = from; node && to < tokens.length; to++) {
      node = node.next.get(tokens[to]?.text ?? "");
      for (const word of node?.words ?? [])
        if (word.locale === null || word.locale === locale) matches.push({ word, from, to });
    }
    return matches;
  });
}

function withoutExceptions(matches: readonly Match[]): Match[] {
  const exceptions = matches.filter(({ word }) => word.isException);
  return matches.filter(
    ({ word, from, to }) =>
      !word.isException &&
      !exceptions.some((each) => each.word.rule === word.rule && each.from <= from && to <= each.to),
  );
}
