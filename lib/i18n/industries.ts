import { readFileSync } from "node:fs";
import path from "node:path";
import { memoize } from "../cache/memoize";
import { type Locale, locales, type Texts } from "./locale";

export type IndustryName = { id: number; slug: string; name: string };

/** Every header shows the industries; they are read once from the reference data that the database is loaded from. */
const industries = memoize((): Record<Locale, IndustryName[]> => {
  const file = path.join(process.cwd(), "db", "reference", "taxonomy.json");
  const taxonomy = JSON.parse(readFileSync(file, "utf8")) as {
    industries: { id: number; slug: string; names: Texts }[];
  };
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      taxonomy.industries.map(({ id, slug, names }) => ({ id, slug, name: names[locale] })),
    ]),
  ) as Record<Locale, IndustryName[]>;
});

/** Returns the industries in the market's order, with their names in one language. Server only. */
export const industriesIn = (locale: Locale): IndustryName[] => industries()[locale];
