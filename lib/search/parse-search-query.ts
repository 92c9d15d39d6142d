import { parseAmount } from "../core/money";
import { pageNumber } from "../core/page";
import type { searchParameters } from "../http/list-parameters";
import { oneLine } from "../http/plain-text";
import { readCurrency } from "../http/read-currency";
import { isLocale, type Locale } from "../i18n/locale";
import { readWhole, toLatinDigits } from "../i18n/read-number";
import { districtName } from "../i18n/taxonomy-names";
import { mostMoney } from "./price-filter";
import type { AskedInUrl } from "./query-in-url";
import { type Sort, sorts } from "./search-query";

type Given = Readonly<Record<string, string | string[] | undefined>>;

const longestWords = 120;
const mostPieces = 10_000_000;
const mostDays = 365;
const mostId = 2 ** 31 - 1;
const mostValues = 6;

/** Reads what people and forms put into an address. What makes no sense is left out, what is too much cut down. */
export function readAsked(locale: Locale, given: Given): AskedInUrl {
  const one = (name: (typeof searchParameters)[number]) => [given[name]].flat()[0] ?? "";
  const prices = [one("min"), one("max")].map(readMoney);
  const [min, max] = prices.every((each) => each !== undefined)
    ? prices.toSorted((a, b) => Number(a) - Number(b))
    : prices;
  const district = one("district").toUpperCase();
  const sort = one("sort") as Sort;
  const values = readIds([given.attr].flat().join("."));
  return {
    locale,
    words: [...oneLine(one("q"))].slice(0, longestWords).join("").trim() || undefined,
    categoryId: readIds(one("in"))[0],
    quantity: readPieces(one("qty")),
    min,
    max,
    moq: readPieces(one("moq")),
    days: readDays(one("days")),
    isVerified: one("verified") === "1" || undefined,
    hasFactory: one("factory") === "1" || undefined,
    language: [one("speaks")].find(isLocale),
    districtCode: districtName(locale, district) && district,
    values: values.length ? values.slice(0, mostValues) : undefined,
    sort: sorts.includes(sort) && sort !== "relevance" ? sort : undefined,
    currency: readCurrency(locale, one("currency")),
    page: pageNumber(one("page") || undefined) ?? 0,
  };
}

/** A whole number above nothing. */
const readPieces = (text: string) => {
  const pieces = readWhole(text);
  return pieces ? Math.min(pieces, mostPieces) : undefined;
};

const readDays = (text: string) => {
  const days = readWhole(text);
  return days === undefined ? undefined : Math.min(days, mostDays);
};

const readMoney = (text: string) => {
  const amount = parseAmount(toLatinDigits(text.slice(0, 20)));
  return amount ? Math.min(amount, mostMoney) : undefined;
};

/** "12.40": each once, in rising order, so that a question has one address. */
const readIds = (text: string): number[] => {
  const ids = text.split(".").map((each) => (/^[1-9]\d{0,9}$/.test(each) ? Number(each) : 0));
  return [...new Set(ids)].filter((id) => id > 0 && id <= mostId).sort((one, other) => one - other);
};
