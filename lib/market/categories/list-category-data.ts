import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import type { Locale } from "../../i18n/locale";
import { canSeeMarketData } from "../policy";

type Entry = { id: number; name: string; words: number };
/** An industry with its categories in the market's order. `words` counts the words that leads added. */
export type IndustryData = Entry & { categories: (Entry & { designs: number; hs: string; isHidden: boolean })[] };

/** Lists industries and categories, also hidden ones, for operators. @throws NotFound for everyone else */
export async function listCategoryData(actor: Actor, locale: Locale, db: Db = database): Promise<IndustryData[]> {
  if (!canSeeMarketData(actor)) throw new NotFound("categories");
  const rows = await db.execute<IndustryData>(sql`
    with words as materialized (
      select category_id, count(*)::int as count from search_words where retired_at is null group by 1)
    select i.id, i.names->>${locale} as name,
      coalesce((select count from words w where w.category_id = i.id), 0) as words,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.names->>${locale}, 'hs', c.hs,
          'designs', coalesce(f.count, 0), 'isHidden', c.hidden_at is not null,
          'words', coalesce(w.count, 0)) order by c.position), '[]')
        from categories c left join facet_counts f on f.category_id = c.id and f.facet = 0
        left join words w on w.category_id = c.id where c.parent_id = i.id) as categories
    from categories i where i.parent_id is null order by i.position`);
  return [...rows];
}
