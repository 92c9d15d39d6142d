import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "@/lib/i18n/locale";

export type CategoryChoice = { industry: string; categories: { id: number; name: string }[] };

/** Lists all categories by industry, in the market's order, for the select of the form. */
export async function listCategoryChoices(locale: Locale, db: Db = readPool): Promise<CategoryChoice[]> {
  const rows = await db.execute<CategoryChoice>(sql`
    select i.names->>${locale} as industry,
      (select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.names->>${locale}) order by c.position)
        from categories c where c.parent_id = i.id and c.hidden_at is null) as categories
    from categories i where i.parent_id is null and exists (select from categories c where c.parent_id = i.id)
    order by i.position`);
  return [...rows];
}
