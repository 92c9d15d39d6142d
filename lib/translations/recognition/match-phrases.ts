import type { FilledPhrase, PhraseKey } from "../phrase-book";
import { isValidPhrase, slotsOf } from "../render-phrase";
import type { Grammar, State } from "./grammar";
import type { ReadSlot } from "./notation";
import { readSlotAt } from "./read-slot-at";
import type { Token } from "./scan";

export type Match = { phrase: FilledPhrase; end: number };
type Values = Record<string, unknown>;

/** The Chinese "please" may be anywhere; sentences with it come first, since it distinguishes a request from a report. */
const courtesy = "请";
/** Steps per start; a real sentence takes less than a hundred. */
const maxSteps = 3000;

/**
 * Finds the phrases that start at a token and end before a pause, the longest first.
 * @param today the day that a date without a year is close to, YYYY-MM-DD
 */
export function matchPhrases(tokens: Token[], start: number, grammar: Grammar, today: string): Match[] {
  const found = new Map<string, Match>();
  const visited = new Set<number>();
  let steps = 0;
  const visit = (state: State, at: number, values: Values) => {
    const place = state.id * (tokens.length + 1) + at;
    if (visited.has(place) || steps++ > maxSteps) return;
    visited.add(place);
    const token = tokens[at];
    if (at > start && (token === undefined || token.pause > 0))
      for (const key of state.ends) {
        const phrase = fill(key, values);
        if (phrase && !found.has(`${key} ${at}`)) found.set(`${key} ${at}`, { phrase, end: at });
      }
    if (token === undefined) return;
    for (const next of state.words.get(token.text) ?? []) visit(next, at + 1, values);
    for (const { slot, isUnitOptional, next } of state.slots)
      for (const { value, end } of readSlotAt(slot, tokens, at, { locale: grammar.locale, isUnitOptional, today }))
        visit(next, end, { ...values, [slot]: value });
    const isMarkedRequest = token.text === "?" && (tokens[start]?.text === "can" || tokens[at - 1]?.text === "吗");
    if (token.text === courtesy || isMarkedRequest) visit(state, at + 1, values);
  };
  visit(grammar.start, start, {});
  return [...found.values()].sort((one, other) => other.end - one.end);
}

function fill(key: PhraseKey, { rest, ...values }: Values & { rest?: unknown }): FilledPhrase | undefined {
  if (rest !== undefined && rest !== 100 - Number(values.percent)) return undefined;
  const filled = Object.fromEntries(slotsOf(key).map((slot: ReadSlot) => [slot, values[slot]]));
  const phrase = { key, values: filled as FilledPhrase["values"] };
  return isValidPhrase(phrase) ? phrase : undefined;
}
