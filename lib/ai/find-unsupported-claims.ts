import type { Locale } from "../i18n/locale";
import { extractMarks } from "../translations/extract-marks";
import { claimsIn } from "./claims";
import { namesIn } from "./names-in";
import { numberWordsIn } from "./number-words";
import { numbersIn } from "./numbers-in";

/** The numbers, units, claims and currencies that the shop's own texts contain. */
export type SupportedClaims = {
  numbers: Set<string>;
  units: Set<string>;
  claims: Set<string>;
  currencies: Set<string>;
  /** The texts in lower case. */
  text: string;
};

/** Analyses the shop's texts `own`; `market` adds the market's terms, which only support names. */
export function collectSupportedClaims(own: readonly string[], market: readonly string[] = []): SupportedClaims {
  const text = own.join("\n");
  const { units, currencies } = extractMarks(text);
  return {
    numbers: new Set([...numbersIn(text), ...numberWordsIn(text)]),
    units: new Set([...units, ...moreUnits(text)]),
    claims: claimsIn(text),
    currencies,
    text: [...own, ...market].join("\n").toLowerCase(),
  };
}

/**
 * Returns why a model's text must not be shown: it contains a link, or a number, unit, currency, claim or name that the
 * shop's texts do not, or its script is not the language's. Undefined if it can be shown.
 */
export function findUnsupportedReason(words: string, locale: Locale, supported: SupportedClaims): string | undefined {
  const { links, units, currencies } = extractMarks(words);
  if (links.size > 0) return "link";
  if (/[<>{}[\]|\\`]|\p{Cc}(?<!\n)|\+\s?\d/u.test(words)) return "sign";
  if (!isInScript(words, locale)) return "letters";
  if (isMissing(currencies, supported.currencies)) return "currency";
  if (isMissing(numbersIn(words), supported.numbers) || isMissing(numberWordsIn(words), supported.numbers))
    return "number";
  if (isMissing([...units, ...moreUnits(words)], supported.units)) return "unit";
  if (isMissing(claimsIn(words), supported.claims)) return "claim";
  if ([...namesIn(words)].some((name) => !supported.text.includes(name))) return "name";
  return undefined;
}

const isMissing = (some: Iterable<string>, supported: Set<string>) => [...some].some((each) => !supported.has(each));

const unitNames: Record<string, RegExp> = {
  gram: /\d\s{0,3}(?:g\b|gr\b|克|г(?!\p{L})|غ(?!\p{L})|جرام|گرام)/iu,
  metre: /\d\s{0,3}(?:m\b|米|м(?!\p{L})|متر|میٹر)/iu,
  litre: /\d\s{0,3}(?:ml\b|l\b|毫升|升|мл|л(?!\p{L})|لتر|مل)/iu,
  inch: /\d\s{0,3}(?:"|″|in\b|inch|英寸|寸|pulgad|polegad|pouce|дюйм|بوصة|انچ)/iu,
  power: /\d\s{0,3}(?:m?ah\b|w\b|v\b|瓦|伏|毫安|вт|вольт|мач|واط|فولت|واٹ|وولٹ)/iu,
  time: /\d\s{0,3}(?:hours?|hrs?\b|days?|years?|months?|小时|天|年|个月|horas?|d[ií]as?|años?|anos?|meses|heures?|jours?|mois|ans\b|час|дн|лет|год|месяц|ساعة|يوم|سنة|شهر|گھنٹ|دن|سال|ماہ)/iu,
};
const moreUnits = (text: string): string[] => Object.keys(unitNames).filter((name) => unitNames[name]?.test(text));

const scripts = {
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
} as const;
const latin = /\p{Script=Latin}/u;

/**
 * Checks the script: Chinese needs Han characters, Spanish Latin letters only. A text without letters always passes.
 */
function isInScript(words: string, locale: Locale): boolean {
  const own = locale in scripts ? scripts[locale as keyof typeof scripts] : latin;
  const foreign = [...Object.values(scripts), latin].filter((each) => each.source !== own.source && each !== latin);
  return (own.test(words) || !/\p{L}/u.test(words)) && !foreign.some((each) => each.test(words));
}
