import { existsSync, readFileSync } from "node:fs";
import { type Category, type Industry, taxonomy } from "../db/reference/taxonomy";
import type { listingOrigins } from "../db/schema";
import type { Texts } from "../lib/i18n/locale";

type Phrases = Record<string, Texts>;
/** A noun may narrow what its category allows. */
export type Noun = {
  names: Texts;
  /** English name of a noun of the category that may stand with the same words and is shown by the same kinds. */
  like?: string;
  /** Kinds of the studio that show it. */
  kinds?: string[];
  materials?: string[];
  features?: string[];
  uses?: string[];
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

/** A category with everything its designs are made of. */
export type Trade = Omit<CategoryWords, "features" | "colors" | "packing" | "uses"> &
  Pick<IndustryWords, "colors" | "packing" | "uses" | "features" | "sentences" | "cartonCubicMetres"> & {
    industry: Industry;
    category: Category;
    featureIds: string[];
  };

type Sentences = Record<"general" | "packing" | "shopStart" | "shopFactory" | "shopTrade" | "shopEnd", Texts[]> & {
  /** What may be said of the goods of several industries alike. */
  groups: Record<string, { industries: string[]; sentences: Texts[] }>;
  /** Why a design grew out of another one, by relation. */
  origins: Record<(typeof listingOrigins.$inferSelect)["relation"], Texts[]>;
};

const fileOf = (name: string): URL => new URL(`words/${name}.json`, import.meta.url);

/** A file of demo/words. */
export const readWords = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), "utf8"));

/** Which kinds of the studio show a noun, by category and the noun's English name. */
type Kinds = Record<string, Record<string, string[]>>;
const kindsOf = (industry: string): Kinds =>
  existsSync(fileOf(`kinds/${industry}`)) ? (readWords(`kinds/${industry}`) as Kinds) : {};

export const phrases = readWords("phrases") as Phrases;
export const sentences = readWords("sentences") as Sentences;

/** What any shop may say of any design in its title: in stock, export quality, small orders welcome. */
export const offers: readonly string[] = Object.keys(phrases).filter((id) => id.startsWith("o-"));

const groupSentences = (industry: string): Texts[] =>
  Object.values(sentences.groups).flatMap((group) => (group.industries.includes(industry) ? group.sentences : []));

/** Every category of the market, with its words. */
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
