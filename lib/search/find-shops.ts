import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { possibleLocales } from "./locales-of-script";
import { parseBooth, type TypedBooth } from "./parse-booth";

/** `booth` is the one that was searched for. */
export type FoundShop = {
  id: number;
  handle: string;
  name: string;
  /** The words are its whole name, or the address of its booth with district or floor. */
  isNamed: boolean;
  booth?: { districtCode: string; floor: number; number: string };
};

/**
 * Finds at most three open shops: those at a booth if the words are its address in any spelling, otherwise those whose
 * name contains every word, in the reader's language or one that is written like the words. Names are as old as the
 * suggestions, six hours at most; booths are current.
 */
export async function findShops(locale: Locale, words: string, db: Db = readPool): Promise<FoundShop[]> {
  const typed = words.toWellFormed().replaceAll("\0", "").trim();
  if (!typed) return [];
  const booth = parseBooth(typed);
  const rows = await db.execute<FoundShop>(booth ? atBooth(locale, booth) : byName(locale, typed));
  return Array.from(rows, (row) => ({ ...row, id: Number(row.id) }));
}

/** Finds the shops at a booth; several without district and floor. */
export const atBooth = (locale: Locale, { districtCode, floor, number }: TypedBooth): SQL => sql`
  select s.id, s.handle, ${(districtCode ?? floor) !== undefined}::bool as "isNamed", coalesce(s.names->>${locale}, s.names->>'en', s.names->>s.locale) as name,
    json_build_object('districtCode', b.district_code, 'floor', b.floor, 'number', b.number) as booth
  from booths b join shops s on s.id = b.shop_id and s.closed_at is null and s.confirmed_at is not null
  where replace(b.number, '-', '') = ${number} and b.district_code = coalesce(${districtCode ?? null}, b.district_code)
    and b.floor = coalesce(${floor ?? null}::int, b.floor)
  order by b.district_code, b.floor, b.number limit 3`;

/**
 * Finds shops by whole words of their names, in Chinese by any characters in a row; those called exactly so come first,
 * then those with most listings, among a hundred at most, since a word in more names is no name.
 */
const byName = (locale: Locale, typed: string, locales = possibleLocales(typed, locale)): SQL => sql`
  with typed as materialized (select fold_words(${typed}) as name),
  searched as materialized (select name, (select string_agg(lexemes, ' | ') from (
      select string_agg(format(case l when 'zh' then '''%s%s'':*' else '''%s%s''' end, l, word), ' & ') as lexemes
      from string_to_table(${locales.join(" ")}, ' ') l,
        string_to_table(name, ' ') word where word <> '' group by l) each)::tsquery as query from typed)
  select s.id, n.handle, n.name, n.is_exact as "isNamed" from (
    select distinct on (f.target) f.target as handle, f.label as name, f.folded = searched.name as is_exact, f.weight
    from searched, lateral (
      select e.* from suggestions e where e.kind = 'shop' and e.folded = searched.name and e.locale in ${locales}
      union all
      (select w.* from suggestions w where w.kind = 'shop' and w.words @@ query limit 100)) f
    order by f.target, f.folded = searched.name desc, f.locale = ${locale} desc) n
  join shops s on s.handle = n.handle and s.closed_at is null and s.confirmed_at is not null
  order by n.is_exact desc, n.weight desc, n.handle limit 3`;
