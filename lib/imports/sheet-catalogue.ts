import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { memoize } from "../cache/memoize";
import type { Texts } from "../i18n/locale";
import type { AttributeNamesByCode } from "./columns";
import { headerLocales } from "./header-locales";

export type SheetCategory = {
  id: number;
  parentId: number;
  names: Texts;
  attributeCodes: string[];
};
/** The industries, categories and attributes a table can refer to. */
export type SheetCatalogue = {
  industries: { id: number; names: Texts }[];
  categories: SheetCategory[];
  attributes: AttributeNamesByCode;
};

export async function getSheetCatalogue(db: Db = database): Promise<SheetCatalogue> {
  const [found] = await db.execute<{ catalogue: SheetCatalogue }>(sql`
    select jsonb_build_object(
      'industries', (select jsonb_agg(jsonb_build_object('id', id, 'names', names) order by position)
        from categories where parent_id is null),
      'categories', (select jsonb_agg(jsonb_build_object('id', c.id, 'parentId', c.parent_id, 'names', c.names,
          'attributeCodes', c.attribute_codes) order by i.position, c.position)
        from categories c join categories i on i.id = c.parent_id where c.hidden_at is null),
      'attributes', (select jsonb_object_agg(code, names) from attributes)) as catalogue`);
  if (!found) throw new Error("the catalogue query returned no row");
  return found.catalogue;
}

/** Returns the attributes with their names in the form that generated texts need. */
export const attributeNamesIn = ({ attributes }: SheetCatalogue) =>
  Object.entries(attributes).map(([code, names]) => ({ code, names }));

/** Returns the attribute codes of these categories, each once. */
export const attributeCodesOf = (categories: readonly SheetCategory[]): string[] => [
  ...new Set(categories.flatMap(({ attributeCodes }) => attributeCodes)),
];

const categoriesByName = memoize(
  (catalogue: SheetCatalogue) =>
    new Map(
      catalogue.categories.flatMap((each) =>
        headerLocales.map((locale) => [each.names[locale].toLowerCase(), each] as const),
      ),
    ),
  new WeakMap(),
);

/** Finds the category by its name in a header language, regardless of case. */
export const findCategoryByName = (cell: string, catalogue: SheetCatalogue): SheetCategory | undefined =>
  categoriesByName(catalogue).get(cell.toLowerCase());
