import { readFileSync } from "node:fs";
import { type Category, type Industry, taxonomy } from "../db/reference/taxonomy";
import type { Texts } from "../lib/locale";

type Phrases = Record<string, Texts>;
/** A noun may narrow what its category allows. */
type Noun = {
  names: Texts;
  materials?: string[];
  features?: string[];
  uses?: string[];
  pictures?: string[];
  /** Of the sizes in the category's title. */
  sizes?: string[];
};

/** What may be said of designs of a category; ids lead to phrases. Only what is listed may be combined. */
type CategoryWords = {
  nouns: Noun[];
  materials: string[];
  features: string[];
  /** The measure that stands in titles. */
  title?: { attribute: string | null; values: string[] };
  attributes: Record<string, string[]>;
  /** One piece as it lies in the carton. */
  piece: { litres: number; grams: number };
  pictures?: string[];
  colors?: string[];
  packing?: string[];
  uses?: string[];
};

type IndustryWords = {
  colors: string[];
  packing: string[];
  uses: string[];
  pictures: string[];
  cartonCubicMetres: [low: number, high: number];
  features: Phrases;
  sentences: Texts[];
  categories: Record<string, CategoryWords>;
};

/** A category with everything its designs are made of. */
export type Trade = Omit<CategoryWords, "features" | "pictures" | "colors" | "packing" | "uses"> &
  Pick<IndustryWords, "pictures" | "colors" | "packing" | "uses" | "features" | "sentences" | "cartonCubicMetres"> & {
    industry: Industry;
    category: Category;
    featureIds: string[];
  };

type Sentences = Record<"general" | "shopStart" | "shopFactory" | "shopTrade" | "shopEnd", Texts[]>;

/** A file of demo/words. */
export const readWords = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`words/${name}.json`, import.meta.url), "utf8"));

export const phrases = readWords("phrases") as Phrases;
export const sentences = readWords("sentences") as Sentences;

/** Every category of the market, with its words. */
export const trades: Trade[] = taxonomy.industries.flatMap((industry) => {
  const { categories, ...shared } = readWords(`industries/${industry.slug}`) as IndustryWords;
  return industry.categories.map((category) => {
    const own = categories[category.slug];
    if (!own) throw new Error(`no words for the category ${category.slug}`);
    return {
      ...own,
      industry,
      category,
      featureIds: own.features,
      features: shared.features,
      sentences: shared.sentences,
      cartonCubicMetres: shared.cartonCubicMetres,
      pictures: own.pictures ?? shared.pictures,
      colors: own.colors ?? shared.colors,
      packing: own.packing ?? shared.packing,
      uses: own.uses ?? shared.uses,
    };
  });
});

/** The phrase of a material, colour, packing, use or value. @throws Error when there is none */
export function phraseOf(id: string): Texts {
  const texts = phrases[id];
  if (!texts) throw new Error(`no phrase for ${id}`);
  return texts;
}

/** The phrase of a feature, which only its industry knows. @throws Error when there is none */
export function featureOf(id: string, { features, category }: Trade): Texts {
  const texts = features[id];
  if (!texts) throw new Error(`no feature ${id} (${category.slug})`);
  return texts;
}
