import { parseAmount } from "../../core/money";
import type { Locale } from "../../i18n/locale";
import { parseThousandths, parseWholeNumber } from "../../i18n/parse-number";
import { fitsSlot, type Slot } from "../slots";
import type { ReadSlot } from "./notation";
import { readChoice } from "./read-choice";
import { readDate } from "./read-date";
import { readFormatted } from "./read-formatted";
import { type ReadNumber, readNumber } from "./read-number";
import type { Token } from "./scan";
import { cartonUnits, cubicUnits, dayUnits, kiloUnits, moneySigns, pieceUnits, workingDayUnits } from "./units";

export type Reading = { value: unknown; end: number };
export type ReadOptions = { locale: Locale; isUnitOptional: boolean; today: string };
type Reader = (tokens: Token[], at: number, options: ReadOptions) => Reading | undefined;

/** Returns the values of a slot that a text may contain at a token, as people type them and as the book formats them. */
export function readSlotAt(slot: ReadSlot, tokens: Token[], at: number, options: ReadOptions): Reading[] {
  const name = slot === "rest" ? "percent" : slot;
  const isValid = (reading?: Reading): reading is Reading => reading !== undefined && fitsSlot(name, reading.value);
  const typed = readers[slot](tokens, at, options);
  const formatted = readFormatted(name, tokens, at, options.locale);
  if (!isValid(typed)) return isValid(formatted) ? [formatted] : [];
  return isValid(formatted) && formatted.end !== typed.end ? [typed, formatted] : [typed];
}

/** Returns the longest sequence of tokens, joined, that a table has, up to four tokens. */
function readUnit(
  tokens: Token[],
  at: number,
  has: (unit: string) => boolean,
): { unit: string; end: number } | undefined {
  for (let length = 4; length > 0; length--) {
    const unit = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join("");
    if (tokens.length >= at + length && has(unit)) return { unit, end: at + length };
  }
  return undefined;
}

const whole = (number: ReadNumber): number | undefined => {
  if (number.times === 1) return parseWholeNumber(number.text);
  const thousandths = parseThousandths(number.text);
  return thousandths === undefined ? undefined : (thousandths * number.times) / 1000;
};

/** Reads a whole number with a unit, or without one where that is optional. */
const count =
  (units: ReadonlySet<string>): Reader =>
  (tokens, at, { isUnitOptional }) => {
    const number = readNumber(tokens, at);
    if (!number) return undefined;
    const unit = readUnit(tokens, number.end, (each) => units.has(each));
    return unit || isUnitOptional ? { value: whole(number), end: unit?.end ?? number.end } : undefined;
  };

/** Reads a number of thousandths with a unit: kilograms in grams, cubic metres in litres. */
const measured =
  (units: ReadonlySet<string>): Reader =>
  (tokens, at) => {
    const number = readNumber(tokens, at);
    const unit = number && readUnit(tokens, number.end, (each) => units.has(each));
    return unit && !hasThreeDecimals(number.text) ? { value: parseThousandths(number.text), end: unit.end } : undefined;
  };

const days: Reader = (tokens, at) => {
  const number = readNumber(tokens, at);
  const unit = number && readUnit(tokens, number.end, (each) => Object.hasOwn(dayUnits, each));
  if (unit) return { value: (whole(number) ?? Number.NaN) * (dayUnits[unit.unit] ?? 1), end: unit.end };
  const isHalfMonth = ["半", "个", "月"].every((text, offset) => tokens[at + offset]?.text === text);
  return isHalfMonth ? { value: 15, end: at + 3 } : undefined;
};

const percent: Reader = (tokens, at) => {
  const number = readNumber(tokens, at);
  const unit = number && readUnit(tokens, number.end, (each) => ["%", "percent", "个点"].includes(each));
  return unit && { value: whole(number), end: unit.end };
};

const money: Reader = (tokens, at) => {
  const before = readUnit(tokens, at, isMoneySign);
  const number = readNumber(tokens, before?.end ?? at);
  if (!number) return undefined;
  const after = readUnit(tokens, number.end, isMoneySign);
  const sign = (before ?? after)?.unit ?? "";
  const isSame = !before || !after || moneySigns[before.unit] === moneySigns[after.unit];
  const amount = hasThreeDecimals(number.text) ? undefined : parseAmount(number.text);
  if (sign === "" || !isSame || amount === undefined) return undefined;
  return { value: { amount: amount * number.times, currency: moneySigns[sign] }, end: (after ?? number).end };
};

const isMoneySign = (sign: string) => Object.hasOwn(moneySigns, sign);
/** Three digits after a single sign may be thousands or thousandths. */
const hasThreeDecimals = (text: string) => /^\d{1,3}[.,]\d{3}$/.test(text);

/** Reads "60*40*50 cm", in centimetres. */
const size: Reader = (tokens, at) => {
  const numbers: string[] = [];
  let end = at;
  while (/^\d/.test(tokens[end]?.text ?? "") && numbers.length < 3) {
    numbers.push(tokens[end]?.text ?? "");
    end++;
    if (tokens[end]?.text !== "x" || numbers.length === 3) break;
    end++;
  }
  const unit = readUnit(tokens, end, (each) => ["cm", "厘米", "公分"].includes(each));
  return numbers.length > 1 || (numbers.length === 1 && unit)
    ? { value: numbers.join("×"), end: unit?.end ?? end }
    : undefined;
};

/** Reads letters and digits without spaces, at least four of them digits. */
const reference: Reader = (tokens, at) => {
  let end = at;
  while (
    /^[a-z0-9]{1,30}$/.test(tokens[end]?.text ?? "") &&
    (end === at || tokens[end]?.start === tokens[end - 1]?.end)
  )
    end++;
  const value = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join("")
    .toUpperCase();
  return (value.match(/\d/g)?.length ?? 0) >= 4 ? { value, end } : undefined;
};

/** Reads the first number of a range, and the dash after it. */
const fewestDays: Reader = (tokens, at) => {
  const number = readNumber(tokens, at);
  if (!number) return undefined;
  const isRange = tokens[number.end]?.text === "-";
  return { value: whole(number), end: number.end + (isRange ? 1 : 0) };
};

const choice =
  (slot: Slot): Reader =>
  (tokens, at, { locale }) =>
    readChoice(slot, tokens, at, locale);

const readers: Record<ReadSlot, Reader> = {
  pieces: count(pieceUnits),
  cartons: count(cartonUnits),
  fewestDays,
  days,
  workingDays: count(workingDayUnits),
  percent,
  rest: percent,
  weight: measured(kiloUnits),
  volume: measured(cubicUnits),
  money,
  size,
  reference,
  date: (tokens, at, { today }) => readDate(tokens, at, today),
  port: choice("port"),
  when: choice("when"),
  colour: choice("colour"),
  term: choice("term"),
  certificate: choice("certificate"),
};
