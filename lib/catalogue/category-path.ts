import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { type CategoryPath, findCategoryPath } from "../i18n/taxonomy-names";

/** Returns a category with its industry, unit and attributes from memory, or reads a category newer than this build. */
export const getCategoryPath = async (categoryId: number, locale: Locale, db: Db): Promise<CategoryPath> =>
  findCategoryPath(locale, categoryId) ?? readCategoryPath(categoryId, locale, db);

async function readCategoryPath(categoryId: number, locale: Locale, db: Db): Promise<CategoryPath> {
  const [found] = await db.execute<CategoryPath>(sql`
    select c.unit_code as "unitCode", c.attribute_codes as "attributeCodes",
      json_build_object('id', c.id, 'slug', c.slug, 'name', c.names->>${locale}, 'hs', c.hs) as category,
      json_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale}) as industry
    from categories c join categories i on i.id = coalesce(c.parent_id, c.id) where c.id = ${categoryId}`);
  if (!found) throw new Error(`there is no category ${categoryId}`);
  return found;
}
