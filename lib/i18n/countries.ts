import countries from "i18n-iso-countries/codes.json" with { type: "json" };
import { memoize } from "../cache/memoize";
import { formats } from "./format";
import { formatTag, type Locale } from "./locale";

const codes = countries.map(([alpha2 = ""]) => alpha2);
const knownCodes = new Set(codes);

/** Whether `code` is an ISO 3166-1 alpha-2 code. */
export const isCountry = (code: string): boolean => knownCodes.has(code);

/** Countries where most buyers who read a language live, the most likely first. */
const likely: Record<Locale, string> = {
  en: "US GB ZA IN NG KE GH AU CA AE SA PH SG MY ID TH VN BD LK TZ UG ET EG TR PL DE NL IT FR ES BR MX RU PK IE NZ JP KR IL",
  zh: "CN HK TW MO SG MY TH VN ID PH JP KR US GB AU CA AE RU BR MX ES ZA PK IN NG KE",
  es: "MX ES CO AR PE CL EC GT VE BO DO HN SV NI CR PA PY UY CU PR US BR GQ",
  "pt-br": "BR PT AO MZ CV GW ST TL US AR PY UY MX",
  ru: "RU KZ BY UZ KG TJ AM AZ GE MD TM MN UA RS TR AE IL DE",
  ar: "SA AE EG IQ MA DZ JO KW QA OM BH LB LY TN YE SD SY PS MR SO DJ TR NG",
  ur: "PK IN AE SA QA OM KW BH AF BD GB IR",
  fr: "FR BE CH CA MA DZ TN SN CI CM CD CG BJ TG BF ML NE GN GA MG TD LU HT MU DJ RW",
};

export type CountryOption = { value: string; label: string };

const withNames = (codes: readonly string[], locale: Locale): CountryOption[] =>
  codes.map((value) => ({ value, label: formats(locale).country(value) }));

/** Returns the likely countries of a language's readers, with their names in it. */
export const likelyCountries = memoize((locale: Locale): readonly CountryOption[] =>
  withNames(likely[locale].split(" "), locale),
);

/** Returns all countries in the alphabetical order of the language. */
export const allCountries = (locale: Locale): CountryOption[] => {
  const { compare } = new Intl.Collator(formatTag(locale));
  return withNames(codes, locale).sort((one, other) => compare(one.label, other.label));
};
