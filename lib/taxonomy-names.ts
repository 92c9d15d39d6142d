import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locale, Texts } from "./locale";

type Kind = { id: number; slug: string; names: Texts };
/** A category, or an industry, which has no industry of its own. */
export type CategoryName = { id: number; slug: string; name: string; industryId?: number };

let known: { districts: Record<string, Texts>; categories: Map<number, Kind & { industryId?: number }> } | undefined;

/** What every choice of a filter may name: read once from the reference data the database is loaded from. */
function read() {
  const file = path.join(process.cwd(), "db", "reference", "taxonomy.json");
  const { districts, industries } = JSON.parse(readFileSync(file, "utf8")) as {
    districts: Record<string, Texts>;
    industries: (Kind & { categories: Kind[] })[];
  };
  const categories = industries.flatMap(({ categories, ...industry }) => [
    industry,
    ...categories.map((each) => ({ ...each, industryId: industry.id })),
  ]);
  return { districts, categories: new Map(categories.map((each) => [each.id, each])) };
}

/** A district of the market by its code; undefined for one that is not. Server only. */
export function districtName(locale: Locale, code: string): string | undefined {
  known ??= read();
  return Object.hasOwn(known.districts, code) ? known.districts[code]?.[locale] : undefined;
}

/** A category or an industry; undefined for one we do not have. Server only. */
export function findCategoryName(locale: Locale, id: number): CategoryName | undefined {
  known ??= read();
  const found = known.categories.get(id);
  return found && { id, slug: found.slug, name: found.names[locale], industryId: found.industryId };
}
