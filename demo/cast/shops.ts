import { type Industry, taxonomy } from "../../db/reference/taxonomy";
import { type Locale, locales, type SomeTexts, type Texts } from "../../lib/locale";
import { slugify } from "../../lib/slug";
import { type Chance, chanceOf } from "../random";
import { inAll } from "../texts";
import { sentences } from "../words";
import { type Booth, boothsOf, placeOf } from "./booths";
import { names, shopNameIn } from "./names";

export type Factory = { city: Texts; squareMetres: number; staff: number; lines: number; dailyOutput: number };
export type Presence = { country: string; city: SomeTexts; entity: string; hasStock: "yes" | "no" };

/** A shop as the cast knows it; its rows are made elsewhere. */
export type CastShop = {
  handle: string;
  names: SomeTexts;
  stories: SomeTexts;
  sinceYear: number;
  languages: Locale[];
  industry: Industry;
  /** Slugs of the categories it deals in. */
  lines: string[];
  booths: Booth[];
  factory?: Factory;
  presences: Presence[];
  /** How far its claims have been checked. */
  standing: "verified" | "partly" | "expired" | "requested" | "new";
  formerHandles: string[];
  currency: "CNY" | "USD";
};

const shopsAnIndustry = 5;
const standings = [
  "verified",
  "verified",
  "verified",
  "verified",
  "partly",
  "partly",
  "expired",
  "requested",
  "new",
] as const;

/** The shops without a written story: five an industry, in booths where their industry stands. */
export const marketShops = (seed: string, taken: readonly Booth[]): CastShop[] => {
  const places = new Set(taken.map(placeOf));
  return taxonomy.industries.flatMap((industry, industryIndex) =>
    Array.from({ length: shopsAnIndustry }, (_, index) => {
      const name = names.shops[industryIndex * shopsAnIndustry + index];
      const trade = names.trades[industry.slug];
      if (!name || !trade) throw new Error(`no name for shop ${index + 1} of ${industry.slug}`);
      const shopNames = inAll((locale) => shopNameIn(locale, name, trade));
      return marketShop(industry, index, shopNames, places, seed);
    }),
  );
};

function marketShop(industry: Industry, index: number, shopNames: Texts, places: Set<string>, seed: string): CastShop {
  const chance = chanceOf(seed, "shop", industry.slug, index);
  const factory = chance.oneIn(2) ? factoryOf(chance) : undefined;
  const sinceYear = chance.whole(1996, 2024);
  const handle = slugify(shopNames.en);
  const foreign = locales.filter((locale) => locale !== "zh");
  return {
    handle,
    names: shopNames,
    stories: storyOf(sinceYear, factory, chance),
    sinceYear,
    languages: ["zh", ...chance.some(foreign, chance.whole(1, 3))],
    industry,
    lines: linesOf(industry, index),
    booths: boothsOf(industry, places, chance),
    factory,
    presences: chance.oneIn(9) ? [presenceOf(shopNames.en, chance)] : [],
    standing: chance.pick(standings),
    formerHandles: chance.oneIn(25) ? [`${handle}-yiwu`] : [],
    currency: chance.oneIn(8) ? "USD" : "CNY",
  };
}

function presenceOf(name: string, chance: Chance): Presence {
  const { suffix, ...place } = chance.pick(names.abroad);
  return { ...place, entity: `${name} ${suffix}` };
}

function storyOf(sinceYear: number, factory: Factory | undefined, chance: Chance): Texts {
  const told = [
    chance.pick(sentences.shopStart),
    chance.pick(factory ? sentences.shopFactory : sentences.shopTrade),
    chance.pick(sentences.shopEnd),
  ];
  return inAll((locale) =>
    told
      .map((sentence) => sentence[locale])
      .join(locale === "zh" ? "" : " ")
      .replace("{year}", String(sinceYear))
      .replace("{city}", factory?.city[locale] ?? ""),
  );
}

/** Some neighbours in the list of categories, and two that the next shop deals in too: five shops cover every one. */
function linesOf({ categories }: Industry, index: number): string[] {
  const share = Math.ceil(categories.length / shopsAnIndustry);
  const own = Array.from(
    { length: share + 2 },
    (_, offset) => categories[(index * share + offset) % categories.length],
  );
  return own.flatMap((category) => (category ? [category.slug] : []));
}

function factoryOf(chance: Chance): Factory {
  const staff = chance.whole(18, 220);
  const lines = Math.max(2, Math.round(staff / chance.whole(9, 16)));
  return {
    city: chance.pick(names.cities),
    squareMetres: Math.round((staff * chance.whole(18, 34)) / 100) * 100,
    staff,
    lines,
    dailyOutput: Math.round((lines * chance.whole(300, 1800)) / 100) * 100,
  };
}
