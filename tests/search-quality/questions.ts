import { readFileSync } from "node:fs";
import { z } from "zod";
import { taxonomy } from "@/db/reference/taxonomy";
import type { Locale } from "@/lib/i18n/locale";

/** Searches are tuned with the questions of one half and measured with those of the other one. */
export const halves = ["tuning", "held-out"] as const;
export type Half = (typeof halves)[number];

/** A query as buyers type it, and the results that answer it. */
export type Question = {
  query: string;
  /** Slugs of categories. A result in one of them is right. */
  categories: ReadonlySet<string>;
  /** The English title of a right result matches it, if there is one. */
  title?: RegExp;
  half: Half;
};

const questionFile = z.array(
  z.strictObject({
    query: z.string().trim().min(1),
    categories: z.array(z.string()).min(1),
    title: z.string().optional(),
    half: z.enum(halves),
  }),
);

/** Reads the questions of a language. @throws Error if a label is neither a category nor an industry */
export function readQuestions(locale: Locale): Question[] {
  const text = readFileSync(new URL(`questions/${locale}.json`, import.meta.url), "utf8");
  return questionFile.parse(JSON.parse(text)).map(({ query, categories, title, half }) => ({
    query,
    categories: new Set(categories.flatMap(expandLabel)),
    ...(title && { title: new RegExp(title, "i") }),
    half,
  }));
}

/** Returns the categories that a label accepts: all of an industry, or the one that it names. @throws Error */
export function expandLabel(slug: string): string[] {
  const industry = taxonomy.industries.find((each) => each.slug === slug);
  if (industry) return industry.categories.map((each) => each.slug);
  if (taxonomy.industries.some(({ categories }) => categories.some((each) => each.slug === slug))) return [slug];
  throw new Error(`"${slug}" is neither a category nor an industry.`);
}
