import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import type { Locale, Texts } from "../../i18n/locale";
import { canSeeMarketData } from "../policy";
import { countDesigns } from "./count-designs";

export type AddedWord = { id: string; word: string; createdByName: string };
/** A category or industry as operators see it. */
export type CategoryData = {
  id: number;
  slug: string;
  names: Texts;
  /** HS heading; null for industries. */
  hs: string | null;
  attributes: string[];
  isIndustry: boolean;
  isHidden: boolean;
  /** Designs on sale, paused or discontinued. */
  designs: number;
  /** By language: the words that the market came with, and those that leads added. */
  known: Partial<Record<Locale, string[]>>;
  added: Partial<Record<Locale, AddedWord[]>>;
};

/** Returns a category with the words by which searches find it. @throws NotFound for others than operators */
export async function getCategoryData(
  actor: Actor,
  id: number,
  reader: Locale,
  db: Db = database,
): Promise<CategoryData> {
  if (!canSeeMarketData(actor)) throw new NotFound("category");
  const [row] = await db.execute<Omit<CategoryData, "designs">>(sql`
    select c.id, c.slug, c.names, c.hs, c.parent_id is null as "isIndustry", c.hidden_at is not null as "isHidden",
      to_jsonb(array(select a.names->>${reader} from unnest(c.attribute_codes) with ordinality o(code, place)
        join attributes a on a.code = o.code order by o.place)) as attributes,
      (select coalesce(jsonb_object_agg(locale, phrases), '{}') from (
        select locale, jsonb_agg(distinct phrase order by phrase) as phrases from search_phrases
        where token = 400000 + c.id and source <> 'console' and locale not in ('pinyin', 'code') group by 1) k) as known,
      (select coalesce(jsonb_object_agg(locale, words), '{}') from (
        select w.locale, jsonb_agg(jsonb_build_object('id', w.id, 'word', w.word, 'createdByName', u.name)
          order by w.word) as words
        from search_words w join users u on u.id = w.created_by
        where w.category_id = c.id and w.retired_at is null group by 1) a) as added
    from categories c where c.id = ${id}::int`);
  if (!row) throw new NotFound("category");
  return { ...row, designs: await countDesigns(id, db) };
}
