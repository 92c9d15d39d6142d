import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { CategoryField, CategoryValue } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import type { Locale, Texts } from "../../i18n/locale";
import { canSeeMarketData } from "../policy";
import { countDesigns } from "./count-designs";

/** An edit by a lead. Moments are ISO 8601; the last two are null while it holds. */
export type CategoryEdit = {
  id: string;
  field: CategoryField;
  before: CategoryValue;
  after: CategoryValue;
  why: string;
  byName: string;
  at: string;
  undoneByName: string | null;
  undoneAt: string | null;
};
export type AddedWord = { id: string; word: string; createdByName: string };
/** A category or industry as operators see it. */
export type CategoryData = {
  id: number;
  slug: string;
  names: Texts;
  /** HS heading; null for industries. */
  hs: string | null;
  /** 1 for the first among its siblings, of which there are `siblings` with itself. */
  place: number;
  siblings: number;
  edits: CategoryEdit[];
  /** The number of edits and of undone ones, by which a form states what it showed. */
  changes: number;
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
    select c.id, c.slug, c.names, c.hs,
      (select count(*) filter (where (s.position, s.id) <= (c.position, c.id))::int from categories s
        where s.parent_id is not distinct from c.parent_id) as place,
      (select count(*)::int from categories s where s.parent_id is not distinct from c.parent_id) as siblings,
      (select coalesce(jsonb_agg(e.edit order by e.id desc), '[]') from (
        select e.id, jsonb_build_object('id', e.id, 'field', e.field, 'before', e.before, 'after', e.after, 'why', e.why,
          'byName', u.name, 'at', e.created_at, 'undoneByName', v.name, 'undoneAt', e.undone_at) as edit
        from category_edits e join users u on u.id = e.created_by left join users v on v.id = e.undone_by
        where e.category_id = c.id order by e.id desc limit 50) e) as edits,
      (select (count(*) + count(e.undone_at))::int from category_edits e where e.category_id = c.id) as changes,
      c.parent_id is null as "isIndustry", c.hidden_at is not null as "isHidden",
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
