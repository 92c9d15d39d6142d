import { currencies } from "../../core/money";
import type { Locale } from "../../i18n/locale";
import { fitsSlot, formatSlot, isChoice, type Slot } from "../slots";
import type { Token } from "./scan";
import { tokenise } from "./tokenise";

/** Tokens that a formatted value has at most. */
const maxTokens = 9;

/** Reads a value that is formatted exactly as the book does it in this language. */
export function readFormatted<Name extends Slot>(slot: Name, tokens: Token[], at: number, locale: Locale) {
  if (isChoice(slot)) return undefined;
  const window = tokens.slice(at, at + maxTokens).map(({ text }) => text);
  for (const value of candidates[slot]?.(window) ?? []) {
    if (!fitsSlot(slot, value)) continue;
    const shown = tokenise(formatSlot(slot, value, locale), locale).map(({ text }) => text);
    if (shown.every((text, index) => window[index] === text)) return { value, end: at + shown.length };
  }
  return undefined;
}

/** Possible values, each of which is formatted and compared. */
const candidates: { [Name in Slot]?: (window: string[]) => unknown[] } = {
  pieces: (window) => numbersIn(window),
  cartons: (window) => numbersIn(window),
  fewestDays: (window) => numbersIn(window),
  days: (window) => numbersIn(window),
  workingDays: (window) => numbersIn(window),
  percent: (window) => numbersIn(window),
  weight: (window) => numbersIn(window).flatMap((number) => [1000, 100, 10, 1].map((unit) => number * unit)),
  volume: (window) => numbersIn(window).flatMap((number) => [1000, 100, 10, 1].map((unit) => number * unit)),
  money: (window) => numbersIn(window).flatMap((amount) => currencies.map((currency) => ({ amount, currency }))),
  size: (window) =>
    [5, 3, 1].map((length) =>
      window
        .slice(0, length)
        .filter((text) => text !== "x")
        .join("×"),
    ),
  date: (window) => {
    const numbers = window.filter((text) => /^\d{1,4}$/.test(text)).slice(0, 3);
    const year = numbers.find((each) => each.length === 4);
    const days = numbers.filter((each) => each.length < 3).map((each) => each.padStart(2, "0"));
    return year ? months.flatMap((month) => days.map((day) => `${year}-${month}-${day}`)) : [];
  },
};

/** The numbers of one to four tokens that start at one of the first five places, as in "يوم عمل واحد (1)"; spaces may separate thousands. */
function numbersIn(window: string[]): number[] {
  const start = window.findIndex((text) => /^\d/.test(text));
  if (start < 0 || start > 4) return [];
  const found: number[] = [];
  let digits = "";
  for (const text of window.slice(start, start + 4)) {
    if (!/^\d/.test(text)) break;
    digits += text.replace(/\D/g, "");
    found.unshift(Number(digits));
  }
  return found;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
