import { readFileSync } from "node:fs";
import path from "node:path";
import { processSingleton } from "@/db/base/process-singleton";
import { memoize } from "../cache/memoize";
import type { Texts } from "./locale";

type Entry = { id: number; slug: string; names: Texts };
type CategoryEntry = Entry & { hs: string; unit: string; attributes: string[] };
type IndustryEntry = Entry & { categories: CategoryEntry[] };

export type Taxonomy = {
  districts: Record<string, Texts>;
  attributes: Record<string, { names: Texts }>;
  /** Industries and categories in the market's order. */
  categories: Map<number, Entry & { industryId?: number }>;
  goods: Map<number, CategoryEntry & { industry: Entry }>;
};
type Reference = Pick<Taxonomy, "districts" | "attributes"> & { industries: IndustryEntry[] };

/** What leads can edit of a category or an industry, as the database has it now; see refreshTaxonomy(). */
export type CategoryRow = { id: number; names: Texts; hs: string | null; position: number };

/** The taxonomy as it is delivered, which the database is loaded from as well. */
const reference = memoize((): Reference => {
  const file = path.join(process.cwd(), "db", "reference", "taxonomy.json");
  return JSON.parse(readFileSync(file, "utf8")) as Reference;
});

const state = processSingleton("taxonomy", (): { rows: readonly CategoryRow[]; built?: Taxonomy } => ({ rows: [] }));

/** Returns the taxonomy with the edits of leads. Server only. */
export function taxonomy(): Taxonomy {
  state.built ??= build(reference(), state.rows);
  return state.built;
}

/** Lays the rows of edited categories over the taxonomy in this process. */
export function setCategoryRows(rows: readonly CategoryRow[]): void {
  state.rows = rows;
  state.built = undefined;
}

function build({ districts, attributes, industries }: Reference, rows: readonly CategoryRow[]): Taxonomy {
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const edited = <Edited extends Entry & { hs?: string }>(entries: readonly Edited[]): Edited[] => {
    const placed = entries.map((entry, index) => {
      const row = rowById.get(entry.id);
      const now = row ? { ...entry, names: row.names, ...(row.hs && { hs: row.hs }) } : entry;
      return { now, position: row?.position ?? index };
    });
    return placed.sort((a, b) => a.position - b.position).map(({ now }) => now);
  };
  const all = edited(industries).map((industry) => ({ ...industry, categories: edited(industry.categories) }));
  const categories = all.flatMap(({ categories, ...industry }) => [
    industry,
    ...categories.map((each) => ({ ...each, industryId: industry.id })),
  ]);
  const goods = all.flatMap(({ categories, ...industry }) => categories.map((each) => ({ ...each, industry })));
  return {
    districts,
    attributes,
    categories: new Map(categories.map((each) => [each.id, each])),
    goods: new Map(goods.map((each) => [each.id, each])),
  };
}
