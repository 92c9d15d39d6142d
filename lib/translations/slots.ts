import { isCurrency, type Money } from "../core/money";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { renderMessage, words } from "../i18n/messages";

/** The values of a phrase's slots. `weight` is in grams, `date` a day YYYY-MM-DD, `port` a code of `ports`. */
export type SlotValues = {
  pieces: number;
  cartons: number;
  days: number;
  workingDays: number;
  percent: number;
  weight: number;
  money: Money;
  date: string;
  port: Port;
};
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

const count = (max: number) => (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= max;

const fits: Record<Slot, (value: unknown) => boolean> = {
  pieces: count(100_000_000),
  cartons: count(1_000_000),
  days: count(365),
  workingDays: count(365),
  percent: count(99),
  weight: count(100_000_000),
  money: (value) =>
    typeof value === "object" &&
    value !== null &&
    "amount" in value &&
    "currency" in value &&
    count(100_000_000_000)(value.amount) &&
    isCurrency(value.currency),
  date: (value) =>
    typeof value === "string" && /^20\d{2}-\d{2}-\d{2}$/.test(value) && dayOf(new Date(noon(value))) === value,
  port: (value) => (ports as readonly unknown[]).includes(value),
};

export const isSlot = (name: string): name is Slot => Object.hasOwn(fits, name);
export const fitsSlot = <Name extends Slot>(slot: Name, value: unknown): value is SlotValues[Name] => fits[slot](value);

/** Bidirectional isolates, which are removed from messages. */
const bidiMarks = /[\u2066-\u2069]/g;

/**
 * Formats a value with its noun, for use after a colon or a verb: "500 pieces", "9 de dezembro de 2026". Server only.
 */
export function formatSlot<Name extends Slot>(slot: Name, value: SlotValues[Name], locale: Locale): string {
  const { money, day, measure, percent } = formats(locale);
  const shown: { [Each in Slot]: (value: SlotValues[Each]) => string } = {
    pieces: (count) => words(locale)("translations.slots.pieces", { count }),
    cartons: (count) => words(locale)("translations.slots.cartons", { count }),
    days: (count) => words(locale)("translations.slots.days", { count }),
    workingDays: (count) => words(locale)("translations.slots.workingDays", { count }),
    percent: (count) => percent(count / 100),
    weight: (grams) => words(locale)("translations.slots.weight", { weight: measure(grams / 1000) }),
    money: (amount) => money(amount).replace(bidiMarks, ""),
    date: (day_) => day(noon(day_), "long"),
    port: (code) => renderMessage(locale, `translations.ports.${code}`),
  };
  return shown[slot](value);
}

/** Noon in Yiwu, when it is the same day in most of the world. */
const noon = (day: string) => `${day}T12:00:00+08:00`;
const dayOf = (date: Date) => (Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10));
