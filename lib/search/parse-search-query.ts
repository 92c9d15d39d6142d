import { parseAmount } from "../core/money";
import { pageNumber } from "../core/page";
import type { searchParameters } from "../http/list-parameters";
import { oneLine } from "../http/plain-text";
import { readCurrency } from "../http/read-currency";
import { isLocale, type Locale } from "../i18n/locale";
import { parseWholeNumber, toLatinDigits } from "../i18n/parse-number";
import { districtName } from "../i18n/taxonomy-names";
import { maxAmount } from "./price-filter";
import type { QueryInUrl } from "./query-in-url";
import { type Sort, sorts } from "./search-query";

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const maxLength = 120;
const maxPieces = 10_000_000;
const maxDays = 365;
const maxId = 2 ** 31 - 1;
const maxValues = 6;

/** Parses the search parameters of a URL. Drops invalid values and limits excessive ones. */
export function parseSearchQuery(locale: Locale, parameters: Parameters): QueryInUrl {
  const one = (name: (typeof searchParameters)[number]) => [parameters[name]].flat()[0] ?? "";
  const prices = [one("min"), one("max")].map(readMoney);
  const [min, max] = prices.every((each) => each !== undefined)
    ? prices.toSorted((a, b) => Number(a) - Number(b))
    : prices;
  const district = one("district").toUpperCase();
  const sort = one("sort") as Sort;
  const values = readIds([parameters.attr].flat().join("."));
  const words = [...oneLine(one("q"))].slice(0, maxLength).join("").trim() || undefined;
  return {
    locale,
    words,
    isAsTyped: (one("exact") === "1" && words !== undefined) || undefined,
    categoryId: readIds(one("in"))[0],
    quantity: readPieces(one("qty")),
    min,
    max,
    moq: readPieces(one("moq")),
    days: parseDays(one("days")),
    isVerified: one("verified") === "1" || undefined,
    hasFactory: one("factory") === "1" || undefined,
    language: [one("speaks")].find(isLocale),
    districtCode: districtName(locale, district) && district,
    values: values.length ? values.slice(0, maxValues) : undefined,
    sort: sorts.includes(sort) && sort !== "relevance" ? sort : undefined,
    currency: readCurrency(locale, one("currency")),
    page: pageNumber(one("page") || undefined) ?? 0,
  };
}

/** Parses a positive whole number. */
const readPieces = (text: string) => {
  const pieces = parseWholeNumber(text);
  return pieces ? Math.min(pieces, maxPieces) : undefined;
};

const parseDays = (text: string) => {
  const days = parseWholeNumber(text);
  return days === undefined ? undefined : Math.min(days, maxDays);
};

const readMoney = (text: string) => {
  const amount = parseAmount(toLatinDigits(text.slice(0, 20)));
  return amount ? Math.min(amount, maxAmount) : undefined;
};

/** Parses "12.40" to unique ascending ids, so that a query has one URL. */
const readIds = (text: string): number[] => {
  const ids = text.split(".").map((each) => (/^[1-9]\d{0,9}$/.test(each) ? Number(each) : 0));
  return [...new Set(ids)].filter((id) => id > 0 && id <= maxId).sort((one, other) => one - other);
};
