import { incoterms } from "../core/incoterms";
import { isCurrency, type Money } from "../core/money";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { renderMessage, words } from "../i18n/messages";

/**
 * The values of a phrase's slots. `weight` is in grams, `volume` in litres, `size` in centimetres as 60×40×50, `date` a
 * day YYYY-MM-DD; `fewestDays` is the start of a range that ends with `days`. The others are codes of `choices`.
 */
export type SlotValues = {
  pieces: number;
  cartons: number;
  fewestDays: number;
  days: number;
  workingDays: number;
  percent: number;
  weight: number;
  volume: number;
  size: string;
  money: Money;
  date: string;
  reference: string;
} & { [Name in ChoiceSlot]: (typeof choices)[Name][number] };
export type Slot = keyof SlotValues;

/** Chinese ports of departure, then frequent destinations. */
export const ports = [
  "ningbo",
  "shanghai",
  "yiwu",
  "shenzhen",
  "santos",
  "manzanillo",
  "callao",
  "losAngeles",
  "durban",
  "lagos",
  "casablanca",
  "alexandria",
  "jeddah",
  "jebelAli",
  "karachi",
  "valencia",
  "leHavre",
  "rotterdam",
  "moscow",
  "vladivostok",
] as const;
export type Port = (typeof ports)[number];

/** The values of each slot that has a list. People read terms and certificates as they are. */
export const choices = {
  port: ports,
  when: ["today", "tomorrow", "thisWeek", "nextWeek", "monthEnd", "nextMonth", "fewDays", "soon"],
  colour: [
    "black",
    "white",
    "red",
    "blue",
    "green",
    "yellow",
    "pink",
    "purple",
    "orange",
    "grey",
    "brown",
    "gold",
    "silver",
    "beige",
    "clear",
  ],
  term: incoterms,
  certificate: [
    "CE",
    "RoHS",
    "FCC",
    "UKCA",
    "CPC",
    "EN71",
    "REACH",
    "FDA",
    "LFGB",
    "MSDS",
    "ISO9001",
    "BSCI",
    "CCC",
    "EAC",
  ],
} as const;
export type ChoiceSlot = keyof typeof choices;

export const isChoice = (slot: string): slot is ChoiceSlot => Object.hasOwn(choices, slot);
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);

const count = (max: number) => (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= max;

const fits: Record<Slot, (value: unknown) => boolean> = {
  pieces: count(100_000_000),
  cartons: count(1_000_000),
  fewestDays: count(365),
  days: count(365),
  workingDays: count(365),
  percent: count(99),
  weight: count(100_000_000),
  volume: count(100_000_000),
  size: (value) => typeof value === "string" && /^[1-9]\d{0,3}(?:×[1-9]\d{0,3}){0,2}$/.test(value),
  reference: (value) => typeof value === "string" && /^[A-Z0-9]{5,30}$/.test(value),
  money: (value) =>
    typeof value === "object" &&
    value !== null &&
    "amount" in value &&
    "currency" in value &&
    count(100_000_000_000)(value.amount) &&
    isCurrency(value.currency),
  date: (value) =>
    typeof value === "string" && /^20\d{2}-\d{2}-\d{2}$/.test(value) && dayOf(new Date(noon(value))) === value,
  port: isOneOf(ports),
  when: isOneOf(choices.when),
  colour: isOneOf(choices.colour),
  term: isOneOf(choices.term),
  certificate: isOneOf(choices.certificate),
};

export const isSlot = (name: string): name is Slot => Object.hasOwn(fits, name);
export const fitsSlot = <Name extends Slot>(slot: Name, value: unknown): value is SlotValues[Name] => fits[slot](value);

/** Bidirectional isolates, which are removed from messages. */
const bidiMarks = /[\u2066-\u2069]/g;

/**
 * Formats a value with its noun, for use after a colon or a verb: "500 pieces", "9 de dezembro de 2026". Server only.
 */
export function formatSlot<Name extends Slot>(slot: Name, value: SlotValues[Name], locale: Locale): string {
  const { money, day, measure, number, percent } = formats(locale);
  const shown: { [Each in Slot]: (value: SlotValues[Each]) => string } = {
    pieces: (count) => words(locale)("translations.slots.pieces", { count }),
    cartons: (count) => words(locale)("translations.slots.cartons", { count }),
    fewestDays: (count) => number(count),
    days: (count) => words(locale)("translations.slots.days", { count }),
    workingDays: (count) => words(locale)("translations.slots.workingDays", { count }),
    percent: (count) => percent(count / 100),
    weight: (grams) => words(locale)("translations.slots.weight", { weight: measure(grams / 1000) }),
    volume: (litres) => words(locale)("translations.slots.volume", { volume: measure(litres / 1000) }),
    size: (size) => words(locale)("translations.slots.size", { size: size.replaceAll("×", " × ") }),
    reference: (text) => text,
    money: (amount) => money(amount).replace(bidiMarks, ""),
    date: (day_) => day(noon(day_), "long"),
    port: (code) => renderMessage(locale, `translations.ports.${code}`),
    when: (code) => renderMessage(locale, `translations.when.${code}`),
    colour: (code) => renderMessage(locale, `translations.colours.${code}`),
    term: (code) => code,
    certificate: (code) => code,
  };
  return shown[slot](value);
}

/** Noon in Yiwu, when it is the same day in most of the world. */
const noon = (day: string) => `${day}T12:00:00+08:00`;
const dayOf = (date: Date) => (Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10));
