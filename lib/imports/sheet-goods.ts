import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { memoize } from "../cache/memoize";
import type { Texts } from "../i18n/locale";
import type { AttributeNames } from "./columns";
import { headerLocales } from "./header-locales";

export type SheetCategory = {
  id: number;
  parentId: number;
  names: Texts;
  attributeCodes: string[];
};
/** What goods a table may list. */
export type SheetGoods = {
  industries: { id: number; names: Texts }[];
  categories: SheetCategory[];
  attributes: AttributeNames;
};

export async function getSheetGoods(db: Db = database): Promise<SheetGoods> {
  const [found] = await db.execute<{ goods: SheetGoods }>(sql`
    select jsonb_build_object(
      'industries', (select jsonb_agg(jsonb_build_object('id', id, 'names', names) order by position)
        from categories where parent_id is null),
      'categories', (select jsonb_agg(jsonb_build_object('id', c.id, 'parentId', c.parent_id, 'names', c.names,
          'attributeCodes', c.attribute_codes) order by i.position, c.position)
        from categories c join categories i on i.id = c.parent_id),
      'attributes', (select jsonb_object_agg(code, names) from attributes)) as goods`);
  if (!found) throw new Error("there are no goods");
  return found.goods;
}

/** The attributes with their names, as generated texts need them. */
export const namedIn = ({ attributes }: SheetGoods) =>
  Object.entries(attributes).map(([code, names]) => ({ code, names }));

/** The attributes that any of these categories asks for, each once. */
export const codesOf = (categories: readonly SheetCategory[]): string[] => [
  ...new Set(categories.flatMap(({ attributeCodes }) => attributeCodes)),
];

const categoriesByName = memoize(
  (goods: SheetGoods) =>
    new Map(
      goods.categories.flatMap((each) =>
        headerLocales.map((locale) => [each.names[locale].toLowerCase(), each] as const),
      ),
    ),
  new WeakMap(),
);

/** The category a cell names in one of the languages of headers, whatever its case. */
export const categoryNamed = (cell: string, goods: SheetGoods): SheetCategory | undefined =>
  categoriesByName(goods).get(cell.toLowerCase());
