import { isCountry } from "../i18n/countries";

/** The country of a visitor whose browser names none. */
export const unknownCountry = "ZZ";

/** Countries of currencies that are used in one country only. */
const ofCurrency: Record<string, string> = { BRL: "BR", MXN: "MX", ZAR: "ZA", RUB: "RU", PKR: "PK", CNY: "CN" };

type Hints = {
  /** The country header of a trusted network. */
  countryHeader?: string;
  acceptLanguage?: string;
  /** The currency of the page's address. */
  currency?: string;
};

/**
 * Returns the country where a visitor probably is, ISO 3166-1 alpha-2: the network's header, else the chosen currency,
 * else the first region of the browser's languages (`pt-BR`), else ZZ. No address is looked up.
 */
export function visitorCountry({ countryHeader, acceptLanguage = "", currency = "" }: Hints): string {
  const given = countryHeader?.trim().toUpperCase();
  if (given && isCountry(given)) return given;
  const chosen = ofCurrency[currency.toUpperCase()];
  if (chosen) return chosen;
  for (const [, region = ""] of acceptLanguage.slice(0, 200).matchAll(/[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})\b/g))
    if (isCountry(region.toUpperCase())) return region.toUpperCase();
  return unknownCountry;
}
