import { existsSync, readFileSync } from "node:fs";
import { type Category, type Industry, taxonomy } from "../db/reference/taxonomy";
import type { listingOrigins } from "../db/schema";
import type { Texts } from "../lib/i18n/locale";

type Phrases = Record<string, Texts>;
/** A noun of a category. Its lists, if present, replace those of the category. */
export type Noun = {
  names: Texts;
  /** English name of another noun of the category, whose lists and kinds it shares. */
  like?: string;
  /** Kinds of pictures that show it. */
  kinds?: string[];
  materials?: string[];
  features?: string[];
  uses?: string[];
  /** A selection of the sizes in the category's title. */
  sizes?: string[];
};

/** The phrase ids of a category. Designs combine only these. */
type CategoryWords = {
  nouns: Noun[];
  materials: string[];
  features: string[];
  /** The sizes that titles may contain, and the attribute they belong to. */
  title?: { attribute: string | null; values: string[] };
  attributes: Record<string, string[]>;
  /** Volume and weight of one packed piece. */
  piece: { litres: number; grams: number };
  colors?: string[];
  packing?: string[];
  uses?: string[];
};

type IndustryWords = {
  colors: string[];
  packing: string[];
  uses: string[];
  cartonCubicMetres: [low: number, high: number];
  features: Phrases;
  sentences: Texts[];
  categories: Record<string, CategoryWords>;
};

/** A category with all words from which its designs are generated. */
export type Trade = Omit<CategoryWords, "features" | "colors" | "packing" | "uses"> &
  Pick<IndustryWords, "colors" | "packing" | "uses" | "features" | "sentences" | "cartonCubicMetres"> & {
    industry: Industry;
    category: Category;
    featureIds: string[];
  };

type Sentences = Record<"general" | "packing" | "shopStart" | "shopFactory" | "shopTrade" | "shopEnd", Texts[]> & {
  /** Sentences for products of several industries. */
  groups: Record<string, { industries: string[]; sentences: Texts[] }>;
  /** Reasons why a design is based on another one, by relation. */
  origins: Record<(typeof listingOrigins.$inferSelect)["relation"], Texts[]>;
};

const fileOf = (name: string): URL => new URL(`words/${name}.json`, import.meta.url);

/** Reads and parses a file of demo/words. */
export const readWords = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), "utf8"));

/** Kinds of pictures by slug of the category and English name of the noun. */
type Kinds = Record<string, Record<string, string[]>>;
const kindsOf = (industry: string): Kinds =>
  existsSync(fileOf(`kinds/${industry}`)) ? (readWords(`kinds/${industry}`) as Kinds) : {};

export const phrases = readWords("phrases") as Phrases;
export const sentences = readWords("sentences") as Sentences;

/** Ids of phrases that fit the title of any design: in stock, export quality, small orders welcome. */
export const offers: readonly string[] = Object.keys(phrases).filter((id) => id.startsWith("o-"));

const groupSentences = (industry: string): Texts[] =>
  Object.values(sentences.groups).flatMap((group) => (group.industries.includes(industry) ? group.sentences : []));

/** All categories, in the order of the taxonomy. */
export const trades: Trade[] = taxonomy.industries.flatMap((industry) => {
  const { categories, ...shared } = readWords(`industries/${industry.slug}`) as IndustryWords;
  const kinds = kindsOf(industry.slug);
  return industry.categories.map((category) => {
    const own = categories[category.slug];
    if (!own) throw new Error(`no words for the category ${category.slug}`);
    return {
      ...own,
      nouns: nounsOf(own, kinds[category.slug]),
      industry,
      category,
      featureIds: own.features,
      features: shared.features,
      sentences: [...shared.sentences, ...groupSentences(industry.slug)],
      cartonCubicMetres: shared.cartonCubicMetres,
      colors: own.colors ?? shared.colors,
      packing: own.packing ?? shared.packing,
      uses: own.uses ?? shared.uses,
    };
  });
});

function nounsOf({ nouns }: CategoryWords, kinds: Record<string, string[]> = {}): Noun[] {
  return nouns.map((noun) => ({
    ...nouns.find(({ names }) => names.en === noun.like),
    ...noun,
    kinds: kinds[noun.names.en] ?? kinds[noun.like ?? ""],
  }));
}

/** Returns the phrase of a material, colour, packing, use or value. @throws Error when there is none */
export function phraseOf(id: string): Texts {
  const texts = phrases[id];
  if (!texts) throw new Error(`no phrase for ${id}`);
  return texts;
}

/** Returns the phrase of a feature of the category's industry. @throws Error when there is none */
export function featureOf(id: string, { features, category }: Trade): Texts {
  const texts = features[id];
  if (!texts) throw new Error(`no feature ${id} (${category.slug})`);
  return texts;
}
