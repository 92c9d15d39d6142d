import { type Industry, taxonomy } from "../../db/reference/taxonomy";
import { slugify } from "../../lib/core/slug";
import { type Locale, locales, type SomeTexts, type Texts } from "../../lib/i18n/locale";
import { type Chance, chanceOf } from "../random";
import { inAllLocales } from "../texts";
import { sentences } from "../words";
import { type Booth, boothKey, boothsOf } from "./booths";
import { names, namesOfIndustry, pairedNames, type ShopName, shopNameIn } from "./names";
import { amountOf, type ShopSize, shopCountByIndustry, sizeOf } from "./shop-sizes";

export type Factory = { city: Texts; squareMetres: number; staff: number; lines: number; dailyOutput: number };
export type Presence = { country: string; city: SomeTexts; entity: string; hasStock: "yes" | "no" };

/** A shop before its rows are written. */
export type CastShop = {
  handle: string;
  names: SomeTexts;
  stories: SomeTexts;
  sinceYear: number;
  languages: Locale[];
  industry: Industry;
  /** Slugs of the categories in which it has designs. */
  lines: string[];
  /** Wanted number of designs; the real one depends on the industry. */
  designs: number;
  booths: Booth[];
  factory?: Factory;
  presences: Presence[];
  /** State of its verifications. */
  standing: "verified" | "partly" | "expired" | "requested" | "new";
  formerHandles: string[];
  currency: "CNY" | "USD";
};

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

/**
 * Generates all shops except the story shops, in booths that `taken` does not contain. They do not depend on the date.
 */
export function marketShops(seed: string, taken: readonly Booth[]): CastShop[] {
  const places = new Set(taken.map(boothKey));
  const freeNames = [...pairedNames];
  return taxonomy.industries.flatMap((industry, industryIndex) => {
    const count = shopCountByIndustry[industry.slug] ?? 0;
    const own = namesOfIndustry(industryIndex);
    return Array.from({ length: count }, (_, index) => {
      const name = own[index] ?? freeNames.shift();
      if (!name) throw new Error(`no name for shop ${index + 1} of ${industry.slug}`);
      return marketShop({ industry, index, count, name }, places, seed);
    });
  });
}

type Position = { industry: Industry; index: number; count: number; name: ShopName };

function marketShop({ industry, index, count, name }: Position, places: Set<string>, seed: string): CastShop {
  const chance = chanceOf(seed, "shop", industry.slug, index);
  const size = sizeOf(index, count);
  const factory = chance.oneIn(size === "small" ? 3 : 1.6) ? factoryOf(size, chance) : undefined;
  const namesOfShop = namesOf(name, industry, factory !== undefined, chance);
  const sinceYear = chance.whole(1996, size === "big" ? 2012 : 2024);
  const handle = slugify(namesOfShop.en);
  const foreign = locales.filter((locale) => locale !== "zh");
  return {
    handle,
    names: namesOfShop,
    stories: storyOf(sinceYear, factory, chance),
    sinceYear,
    languages: ["zh", ...chance.some(foreign, size === "small" ? chance.whole(1, 2) : chance.whole(2, 5))],
    industry,
    lines: linesOf(industry, index, count, amountOf("lines", size, chance)),
    designs: amountOf("designs", size, chance),
    booths: boothsOf(industry, amountOf("booths", size, chance), places, chance),
    factory,
    presences: chance.oneIn(size === "small" ? 20 : 7) ? [presenceOf(namesOfShop.en, chance)] : [],
    standing: chance.pick(standings),
    formerHandles: chance.oneIn(25) ? [`${handle}-yiwu`] : [],
    currency: chance.oneIn(8) ? "USD" : "CNY",
  };
}

/** Returns the names of a shop; the Chinese one may end in 厂 (factory) or 商行 (dealer). */
function namesOf(name: ShopName, { slug }: Industry, hasFactory: boolean, chance: Chance): Texts {
  const trade = names.trades[slug];
  if (!trade) throw new Error(`no trade of ${slug}`);
  const plain = inAllLocales((locale) => shopNameIn(locale, name, trade));
  return { ...plain, zh: plain.zh + chance.pick(hasFactory ? ["", "厂", "厂"] : ["", "", "商行"]) };
}

function presenceOf(name: string, chance: Chance): Presence {
  const { suffix, ...place } = chance.pick(names.abroad);
  return { ...place, entity: `${name} ${suffix}` };
}

function storyOf(sinceYear: number, factory: Factory | undefined, chance: Chance): Texts {
  const parts = [
    chance.pick(sentences.shopStart),
    chance.pick(factory ? sentences.shopFactory : sentences.shopTrade),
    chance.pick(sentences.shopEnd),
  ];
  return inAllLocales((locale) =>
    parts
      .map((sentence) => sentence[locale])
      .join(locale === "zh" ? "" : " ")
      .replace("{year}", String(sinceYear))
      .replace("{city}", factory?.city[locale] ?? ""),
  );
}

/**
 * Returns consecutive categories of the industry. The starts are spread over the list, so that shops cover all of it.
 */
function linesOf({ categories }: Industry, index: number, count: number, length: number): string[] {
  const start = Math.floor((index * categories.length) / count);
  const lines = Array.from({ length }, (_, offset) => categories[(start + offset) % categories.length]?.slug ?? "");
  return [...new Set(lines)];
}

function factoryOf(size: ShopSize, chance: Chance): Factory {
  const staff = size === "small" ? chance.whole(12, 40) : chance.whole(30, size === "big" ? 320 : 140);
  const lines = Math.max(2, Math.round(staff / chance.whole(9, 16)));
  return {
    city: chance.pick(names.cities),
    squareMetres: Math.round((staff * chance.whole(18, 34)) / 100) * 100,
    staff,
    lines,
    dailyOutput: Math.round((lines * chance.whole(300, 1800)) / 100) * 100,
  };
}
