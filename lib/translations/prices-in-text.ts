import { memoize } from "../cache/memoize";
import { type Currency, currencies, parseAmount } from "../core/money";
import { formats } from "../i18n/format";
import { type Locale, locales } from "../i18n/locale";
import { parseWholeNumber, toLatinDigits } from "../i18n/parse-number";
import type { PhraseKey } from "./phrase-book";
import { renderPhraseWith, slotsOf } from "./render-phrase";

/** Phrases that state or accept a price of goods. Other amounts of a shop are additional costs. */
export const pricePhrases = [
  "quotes.priceIs",
  "quotes.priceFrom",
  "quotes.lowest",
  "quotes.targetPrice",
  "quotes.moneyAsk",
  "quotes.lowerFrom",
  "quotes.canAccept",
  "quotes.accepted",
] as const satisfies readonly PhraseKey[];

/** A price in a message; `currency` is undefined if the text has none. */
export type PriceInText = {
  phrase: (typeof pricePhrases)[number];
  amount?: number;
  currency?: Currency;
  pieces?: number;
  percent?: number;
};

/** Characters of a slot, above the longest formatted value. */
const maxSlotLength = 40;

/**
 * Finds the prices that phrases of the book state anywhere in a text, in any language and among other words, also
 * without a full stop.
 */
export function findPricesInText(text: string): PriceInText[] {
  const lines = toLatinDigits(text).split("\n").map(collapseSpaces);
  const body = lines.filter(Boolean).join("\n");
  return locales.flatMap((locale) =>
    shapesIn(locale).flatMap(({ phrase, pattern }) =>
      [...body.matchAll(pattern)].map(({ groups = {} }) => ({
        phrase,
        ...(groups.money !== undefined && moneyIn(groups.money)),
        ...(groups.pieces !== undefined && { pieces: numbersIn(groups.pieces).at(-1) }),
        ...(groups.percent !== undefined && { percent: numbersIn(groups.percent)[0] }),
      })),
    ),
  );
}

const shapesIn = memoize((locale: Locale) =>
  pricePhrases.map((phrase) => ({ phrase, pattern: patternOf(phrase, locale) })),
);

/** Matches only the sentence with the slots, without its full stop; a slot at the end matches the rest of the line. */
function patternOf(phrase: PhraseKey, locale: Locale): RegExp {
  const names = [...slotsOf(phrase), "rest"];
  const marked = renderPhraseWith(
    phrase,
    Object.fromEntries(names.map((name) => [name, `\u0001${name}\u0001`])),
    locale,
  );
  const sentences = collapseSpaces(marked).split(/(?<=[.!?؟۔]) |(?<=[。！？])/u);
  const slotted = sentences.find((sentence) => sentence.includes("\u0001")) ?? collapseSpaces(marked);
  const parts = slotted.replace(/[.。！!۔]$/u, "").split("\u0001");
  const isLast = (index: number) => parts.slice(index + 1).join("") === "";
  const source = parts.map((part, index) =>
    index % 2
      ? `(?<${part}>[^\\n]{1,${maxSlotLength}}${isLast(index) ? "" : "?"})`
      : part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"),
  );
  return new RegExp(source.join(""), "giu");
}

const numberPattern = /\d+(?:[.,' ]\d+)*/;
const numbersIn = (text: string) =>
  [...text.matchAll(new RegExp(numberPattern, "g"))].flatMap(([number]) => parseWholeNumber(number) ?? []);

/** Parses the first amount with the currency sign next to it: "¥0.10", "0,10 ¥", "0.1 CNY". */
function moneyIn(text: string): Pick<PriceInText, "amount" | "currency"> {
  const found = numberPattern.exec(text);
  if (!found) return {};
  const [number] = found;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + number.length)];
  const amount = parseAmount(number) ?? parseAmount(number.split(" ")[0] ?? "");
  return { amount, currency: currencyOfSign(before.trim(), "end") ?? currencyOfSign(after.trim(), "start") };
}

/** The signs and codes of all currencies, longest first, so that "R$" is not matched as "$". */
const signs = memoize(() =>
  [
    ...currencies.flatMap((currency) => [
      { sign: formats("en").money({ amount: 100, currency }).replace(/[\d.]/g, ""), currency },
      { sign: currency, currency },
    ]),
    ...["元", "RMB", "人民币"].map((sign) => ({ sign, currency: "CNY" as const })),
    { sign: "$", currency: "USD" as const },
  ].sort((one, other) => other.sign.length - one.sign.length),
);

const currencyOfSign = (text: string, side: "start" | "end"): Currency | undefined =>
  signs().find(({ sign }) => (side === "end" ? text.endsWith(sign) : text.startsWith(sign)))?.currency;

/** Collapses white space to single spaces. */
const collapseSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();
