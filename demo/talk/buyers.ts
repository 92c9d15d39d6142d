import { type Incoterm, incoterms } from "../../lib/core/incoterms";
import type { Locale, Texts } from "../../lib/i18n/locale";
import type { Chance } from "../random";
import { readWords } from "../words";

type Group = {
  locale: Locale;
  weight: number;
  /** Ports of arrival by country. */
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

const weightedGroups = groups.flatMap((group) => Array<Group>(group.weight).fill(group));

/** Generates a buyer, of this country if it is given; each number is another person. No email arrives. */
export function buyerOf(number: number, chance: Chance, from?: string): Buyer {
  const fitting = from === undefined ? weightedGroups : weightedGroups.filter(({ ports }) => from in ports);
  const { locale, ports, given, family, companies } = chance.pick(fitting);
  const countries = Object.keys(ports);
  const country = from ?? (chance.oneIn(2) ? (countries[0] ?? "CN") : chance.pick(countries));
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

/**
 * Draws the delivery term of a quote with its named place: mostly a Chinese port, sometimes one of the buyer's country.
 */
export function deliveryTo(country: string, chance: Chance): { incoterm: Incoterm; places: Texts } {
  const buyerPlace = abroad[country];
  const incoterm = chance.pick([...incoterms, "FOB", "FOB", "FOB", "FOB", "EXW", "FCA", "CIF"] as const);
  switch (incoterm) {
    case "EXW":
    case "FCA":
      return { incoterm, places: home.Yiwu };
    case "FOB":
      return { incoterm, places: chance.pick([home.Ningbo, home.Ningbo, home.Shanghai]) };
    default:
      return buyerPlace ? { incoterm, places: buyerPlace } : { incoterm: "FOB", places: home.Ningbo };
  }
}
