import { memoize } from "../../cache/memoize";
import type { Locale } from "../../i18n/locale";
import { type Pause, scan, type Token } from "./scan";
import { spellings } from "./spellings";

type Rule = { from: string[]; to: string[]; isPause: boolean };

/**
 * Splits a text into tokens. Punctuation becomes pauses, and spellings that mean the same become one: "Could u pls" is
 * "can you".
 */
export const tokenise = (text: string, locale: Locale): Token[] => unify(scan(text), rulesIn(locale));

/** The rules of a language by their first word, the longest first. */
const rulesIn = memoize((locale: Locale) => {
  const rules = new Map<string, Rule[]>();
  for (const rule of (spellings[locale] ?? []).flatMap(parseRules)) {
    const first = rule.from[0] ?? "";
    rules.set(
      first,
      [...(rules.get(first) ?? []), rule].sort((a, b) => b.from.length - a.from.length),
    );
  }
  return rules;
});

/** "pls, kindly = please" gives two rules. A "|" after the equals sign is a pause; nothing drops the words. */
function parseRules(line: string): Rule[] {
  const [left = "", right = ""] = line.split("=");
  const wordsOf = (text: string) => scan(text).map(({ text }) => text);
  return left.split(",").map((from) => ({ from: wordsOf(from), to: wordsOf(right), isPause: right.includes("|") }));
}

function unify(tokens: Token[], rules: Map<string, Rule[]>): Token[] {
  const unified: Token[] = [];
  let pause: Pause = 0;
  /** The place of ignored words, which belong to the sentence of the next token. */
  let ignoredFrom: number | undefined;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const rule = rules
      .get(token.text)
      ?.find(({ from }) => from.every((text, offset) => fits(tokens[at + offset], text, offset)));
    pause = Math.max(pause, token.pause, rule?.isPause ? 1 : 0) as Pause;
    const last = tokens[at + (rule?.from.length ?? 1) - 1] as Token;
    if (token.pause === 2) ignoredFrom = undefined;
    const start = ignoredFrom ?? token.start;
    const words = rule?.to ?? [token.text];
    for (const text of words) {
      unified.push({ text, start, end: last.end, pause });
      pause = 0;
    }
    const startsClause = token.pause > 0 || ignoredFrom !== undefined;
    ignoredFrom = words.length === 0 && startsClause ? start : undefined;
    at += rule?.from.length ?? 1;
  }
  return unified;
}

const fits = (token: Token | undefined, text: string, offset: number) =>
  token?.text === text && (offset === 0 || token.pause < 2);
