import { readFileSync } from "node:fs";
import type { Currency } from "../base/currency";
import type { Texts } from "../base/locale";
import type { attributes } from "../schema";

export type Category = {
  id: number;
  slug: string;
  emoji: string;
  /** HS heading, four digits. */
  hs: string;
  /** The usual range of unit prices, in yuan. */
  priceCny: [low: number, high: number];
  moq: number;
  /** Code of the unit in which products are counted. */
  unit: string;
  /** Codes of the attributes that a listing in this category may have. */
  attributes: string[];
  names: Texts;
};

export type Industry = {
  id: number;
  slug: string;
  emoji: string;
  district: string;
  floor: number;
  names: Texts;
  categories: Category[];
};

export type Taxonomy = {
  districts: Record<string, Texts>;
  units: Record<string, Texts>;
  attributes: Record<string, { type: (typeof attributes.$inferSelect)["type"]; names: Texts }>;
  industries: Industry[];
};

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

/** Districts, units, attributes, industries and their categories, in eight languages. */
export const taxonomy = read("taxonomy.json") as Taxonomy;

/** Indicative rates: units of each currency for one US dollar, and the day on which they were read. */
export const currencyRates = read("currency-rates.json") as { asOf: string; perUsd: Record<Currency, number> };
