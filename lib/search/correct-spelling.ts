import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { textVectors } from "./text-vectors";

/** Longer queries are not corrected. */
const maxLength = 120;
const maxWords = 8;

/**
 * Corrects the spelling of a query: completes a word that is in no listing if a known word begins with it, otherwise
 * replaces it by the nearest one; keeps the other words. Undefined without a correction, and in Chinese, whose input
 * methods offer existing words. Numbers are kept.
 */
export async function correctSpelling(locale: Locale, words: string, db: Db = database): Promise<string | undefined> {
  const query = words.replaceAll("\0", "").trim();
  if (locale === "zh" || !query || query.length > maxLength) return undefined;
  const [row] = await db.execute<{ corrected: string | null; changed: boolean | null }>(sql`
    select string_agg(case when meant.is_other then meant.spelling else typed.word end, ' ' order by typed.place) as corrected,
      bool_or(meant.is_other) as changed
    from (select word, row_number() over (order by at, inside) as place
      from string_to_table(${query}, ' ') with ordinality as t(token, at),
        string_to_table(case when token ~ '[0-9]' then token else plain_words(token) end, ' ') with ordinality as w(word, inside)
      where word <> '' order by at, inside limit ${maxWords + 1}) typed
    cross join lateral (select fold_words(typed.word) as folded offset 0) f
    left join lateral (
      select spelling, search_query(${locale}, spelling) <> search_query(${locale}, typed.word) as is_other
      from (select coalesce(${completion(locale)}, ${swapped(locale)}, ${nearest(locale)}) as spelling
        where case when f.folded ~ '[0-9]' or ${isTerm(locale)} or ${isCounted(locale)} then false
          else ${isInNoListing(locale)} end offset 0) s
    ) meant on true
    having count(*) <= ${maxWords}`);
  return row?.changed ? (row.corrected ?? undefined) : undefined;
}

/** Uses the index; `exists` would read all terms of the language. */
const isTerm = (locale: Locale) => sql`
  (select t.word from search_terms t where t.locale = ${locale} and t.word = f.folded) is not null`;

/** True for another form of a frequent word; null for stop words. */
const isCounted = (locale: Locale) => sql`(
  select bool_and((select c.word from word_counts c where c.locale = ${locale} and c.word = w) is not null)
  from unnest(query_words(${locale}, typed.word)) w)`;

/**
 * True if no listing has the word. A rare word is neither a term nor counted, but correct if a listing has it. It
 * counts up to a hundred, since for `limit 1` the planner would read all rows.
 */
const isInNoListing = (locale: Locale) => sql`
  (select count(*) from (
    select from listing_search n where ${textVectors[locale]} @@ search_query(${locale}, typed.word) limit 100) n) = 0`;

/** The most frequent word with this prefix of three or more letters. */
const completion = (locale: Locale) => sql`(
  select t.spelling from search_terms t
  where t.locale = ${locale} and length(f.folded) >= 3 and t.word >= f.folded and t.word < f.folded || chr(1114111)
  order by t.count desc, t.word limit 1)`;

/** The word with two neighbouring letters swapped, which changes most trigrams of a short word. */
const swapped = (locale: Locale) => sql`(
  select t.spelling from search_terms t
  where t.locale = ${locale} and length(f.folded) >= 4 and t.word = any (array(
    select left(f.folded, at - 1) || substr(f.folded, at + 1, 1) || substr(f.folded, at, 1) || substr(f.folded, at + 2)
    from generate_series(1, length(f.folded) - 1) at))
  order by t.count desc, t.word limit 1)`;

/**
 * The word with the highest trigram similarity, a frequent one before a rare one. `%` requires 0.3 and uses the index;
 * the condition on the language is written to use no index, which would read all words of the language.
 */
const nearest = (locale: Locale) => sql`(
  select t.spelling from search_terms t
  where t.locale || '' = ${locale} and length(f.folded) >= 4 and t.word % f.folded and abs(length(t.word) - length(f.folded)) <= 2
  order by similarity(t.word, f.folded) * (1 + 0.05 * ln(t.count)) desc, t.word limit 1)`;
