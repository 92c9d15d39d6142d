import { currencies } from "../core/money";
import type { Locale } from "../i18n/locale";
import { fitsSlot, formatSlot, ports, type Slot, type SlotValues } from "./slots";

/** Parses a formatted slot; undefined if no value is formatted as exactly this text. */
export function readSlot<Name extends Slot>(slot: Name, text: string, locale: Locale): SlotValues[Name] | undefined {
  const expected = collapseSpaces(text);
  return candidates[slot](text).find(
    (value): value is SlotValues[Name] =>
      fitsSlot(slot, value) && collapseSpaces(formatSlot(slot, value, locale)) === expected,
  );
}

/** Collapses white space to single spaces. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();

const digitsOf = (text: string) => Number(text.replace(/\D/g, ""));

/** Possible values, each of which is formatted and compared. */
const candidates: Record<Slot, (text: string) => unknown[]> = {
  pieces: (text) => [digitsOf(text)],
  cartons: (text) => [digitsOf(text)],
  days: (text) => [digitsOf(text)],
  workingDays: (text) => [digitsOf(text)],
  percent: (text) => [digitsOf(text)],
  weight: (text) => [1000, 100, 10, 1].map((unit) => digitsOf(text) * unit),
  money: (text) => currencies.map((currency) => ({ amount: digitsOf(text), currency })),
  date: (text) => {
    const numbers = text.match(/\d+/g) ?? [];
    const year = numbers.find((each) => each.length === 4);
    const days = numbers.filter((each) => each !== year).map((each) => each.padStart(2, "0"));
    return months.flatMap((month) => days.map((day) => `${year}-${month}-${day}`));
  },
  port: () => [...ports],
};

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
