import { readFileSync } from "node:fs";
import path from "node:path";
import { memoize } from "../cache/memoize";
import type { Locale, Texts } from "./locale";

type Kind = { id: number; slug: string; names: Texts };
type Goods = Kind & { hs: string; unit: string; attributes: string[] };
/** A category, or an industry, which has no industry of its own. */
export type CategoryName = { id: number; slug: string; name: string; industryId?: number };

/** A category with its industry, the unit its goods are counted in, and what may be said of them, in its order. */
export type ListedAs = {
  unitCode: string;
  attributeCodes: string[];
  category: { id: number; slug: string; name: string; hs: string | null };
  industry: { id: number; slug: string; name: string };
};

type Taxonomy = {
  districts: Record<string, Texts>;
  attributes: Record<string, { names: Texts }>;
  categories: Map<number, Kind & { industryId?: number }>;
  goods: Map<number, Goods & { industry: Kind }>;
};

/** What every choice of a filter may name: read once from the reference data the database is loaded from. */
const taxonomy = memoize((): Taxonomy => {
  const file = path.join(process.cwd(), "db", "reference", "taxonomy.json");
  const { districts, attributes, industries } = JSON.parse(readFileSync(file, "utf8")) as {
    districts: Taxonomy["districts"];
    attributes: Taxonomy["attributes"];
    industries: (Kind & { categories: Goods[] })[];
  };
  const categories = industries.flatMap(({ categories, ...industry }) => [
    industry,
    ...categories.map((each) => ({ ...each, industryId: industry.id })),
  ]);
  const goods = industries.flatMap(({ categories, ...industry }) => categories.map((each) => ({ ...each, industry })));
  return {
    districts,
    attributes,
    categories: new Map(categories.map((each) => [each.id, each])),
    goods: new Map(goods.map((each) => [each.id, each])),
  };
});

/** A district of the market by its code; undefined for one that is not. Server only. */
export function districtName(locale: Locale, code: string): string | undefined {
  const { districts } = taxonomy();
  return Object.hasOwn(districts, code) ? districts[code]?.[locale] : undefined;
}

/** In the market's order. Server only. */
export const districtCodes = (): string[] => Object.keys(taxonomy().districts);

/** The categories of an industry, or without one all industries, in the market's order. Server only. */
export const categoryIds = (industryId?: number): number[] =>
  [...taxonomy().categories.values()].filter((each) => each.industryId === industryId).map(({ id }) => id);

/** An attribute of goods by its code; undefined for one that is not. Server only. */
export function attributeName(locale: Locale, code: string): string | undefined {
  const { attributes } = taxonomy();
  return Object.hasOwn(attributes, code) ? attributes[code]?.names[locale] : undefined;
}

/** A category or an industry; undefined for one we do not have. Server only. */
export function findCategoryName(locale: Locale, id: number): CategoryName | undefined {
  const found = taxonomy().categories.get(id);
  return found && { id, slug: found.slug, name: found.names[locale], industryId: found.industryId };
}

/** What a design of this category is listed as; undefined for an industry, and for one we do not have. Server only. */
export function findListedAs(locale: Locale, categoryId: number): ListedAs | undefined {
  const found = taxonomy().goods.get(categoryId);
  if (!found) return undefined;
  const { id, slug, names, hs, unit: unitCode, attributes: attributeCodes, industry } = found;
  return {
    unitCode,
    attributeCodes,
    category: { id, slug, name: names[locale], hs },
    industry: { id: industry.id, slug: industry.slug, name: industry.names[locale] },
  };
}

/** The names of all categories, industries and attributes. Server only. */
export const taxonomyTerms = (): Texts[] => {
  const { categories, attributes } = taxonomy();
  return [...categories.values(), ...Object.values(attributes)].map(({ names }) => names);
};
