import { isCountry } from "../i18n/countries";

/** What is said of a visitor whose browser names no country. */
export const unknownCountry = "ZZ";

/** A currency that one country alone uses, chosen by hand. */
const ofCurrency: Record<string, string> = { BRL: "BR", MXN: "MX", ZAR: "ZA", RUB: "RU", PKR: "PK", CNY: "CN" };

type Asked = {
  /** What the network in front of us says, where it is trusted to. */
  told?: string;
  acceptLanguage?: string;
  /** The currency the page was asked for in. */
  currency?: string;
};

/**
 * The country a visitor probably is in, ISO 3166-1 alpha-2: what the network says, else the currency they chose, else
 * the first region their browser writes (`pt-BR`), else ZZ. No address is looked up anywhere.
 */
export function visitorCountry({ told, acceptLanguage = "", currency = "" }: Asked): string {
  const given = told?.trim().toUpperCase();
  if (given && isCountry(given)) return given;
  const chosen = ofCurrency[currency.toUpperCase()];
  if (chosen) return chosen;
  for (const [, region = ""] of acceptLanguage.slice(0, 200).matchAll(/[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})\b/g))
    if (isCountry(region.toUpperCase())) return region.toUpperCase();
  return unknownCountry;
}
