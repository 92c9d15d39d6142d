import { type Incoterm, incoterms } from "../../lib/core/incoterms";
import type { Locale, Texts } from "../../lib/i18n/locale";
import type { Chance } from "../random";
import { readWords } from "../words";

type Group = {
  locale: Locale;
  weight: number;
  /** Where goods of a country arrive. */
  ports: Record<string, string[]>;
  given: string[];
  family: string[];
  companies: string[];
};

type Buyers = { groups: Group[]; home: Record<"Yiwu" | "Ningbo" | "Shanghai", Texts>; abroad: Record<string, Texts> };

const { groups, home, abroad } = readWords("buyers") as Buyers;

export type Buyer = {
  name: string;
  email: string;
  company: string;
  country: string;
  locale: Locale;
  port: string;
};

const lots = groups.flatMap((group) => Array<Group>(group.weight).fill(group));

/** Somebody who buys at Yiwu; every number is another person. Mails lead nowhere. */
export function buyerOf(number: number, chance: Chance): Buyer {
  const { locale, ports, given, family, companies } = chance.pick(lots);
  const countries = Object.keys(ports);
  const country = chance.oneIn(2) ? (countries[0] ?? "CN") : chance.pick(countries);
  const surname = chance.pick(family);
  const first = chance.pick(given);
  return {
    locale,
    country,
    name: locale === "zh" ? `${surname}${first}` : `${first} ${surname}`,
    company: chance.pick(companies).replace("{family}", surname),
    port: chance.pick(ports[country] ?? [""]),
    email: `buyer${number}@${country.toLowerCase()}-import.example.com`,
  };
}

/** The delivery term of an offer with its place: mostly a port at home, sometimes where the buyer is. */
export function deliveryTo(country: string, chance: Chance): { incoterm: Incoterm; places: Texts } {
  const there = abroad[country];
  const incoterm = chance.pick([...incoterms, "FOB", "FOB", "FOB", "FOB", "EXW", "FCA", "CIF"] as const);
  switch (incoterm) {
    case "EXW":
    case "FCA":
      return { incoterm, places: home.Yiwu };
    case "FOB":
      return { incoterm, places: chance.pick([home.Ningbo, home.Ningbo, home.Shanghai]) };
    default:
      return there ? { incoterm, places: there } : { incoterm: "FOB", places: home.Ningbo };
  }
}
