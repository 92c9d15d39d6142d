import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import type { CategoryCount } from "./category";

/** Lists all categories with their number of published listings, in the market's order. */
export async function listCategories(locale: Locale, db: Db = readPool): Promise<CategoryCount[]> {
  const rows = await db.execute<CategoryCount>(sql`
    select c.id, c.slug, c.names->>${locale} as name, coalesce(f.count, 0) as count
    from categories c join categories i on i.id = c.parent_id
    left join facet_counts f on f.category_id = c.id and f.facet = 0
    where c.hidden_at is null order by i.position, c.position`);
  return [...rows];
}
