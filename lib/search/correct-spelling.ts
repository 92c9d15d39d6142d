import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { wordsOf } from "./matching";

/** A question with more characters or words than this is no slip of the finger. */
const longest = 120;
const mostWords = 8;

/**
 * The question as it may have been meant: a word that stands in no design is completed when one begins with it, else
 * replaced by the nearest one; the other words stay as they were typed. Undefined when there is nothing to mend, and in
 * Chinese, which is typed by choosing words that exist. Numbers are never touched.
 */
export async function mendWords(locale: Locale, words: string, db: Db = database): Promise<string | undefined> {
  const question = words.replaceAll("\0", "").trim();
  if (locale === "zh" || !question || question.length > longest) return undefined;
  const [row] = await db.execute<{ mended: string | null; changed: boolean | null }>(sql`
    select string_agg(case when meant.is_other then meant.spelling else asked.word end, ' ' order by asked.place) as mended,
      bool_or(meant.is_other) as changed
    from (select word, row_number() over (order by at, inside) as place
      from string_to_table(${question}, ' ') with ordinality as t(token, at),
        string_to_table(case when token ~ '[0-9]' then token else plain_words(token) end, ' ') with ordinality as w(word, inside)
      where word <> '' order by at, inside limit ${mostWords + 1}) asked
    cross join lateral (select fold_words(asked.word) as folded offset 0) f
    left join lateral (
      select spelling, search_query(${locale}, spelling) <> search_query(${locale}, asked.word) as is_other
      from (select coalesce(${completion(locale)}, ${swapped(locale)}, ${nearest(locale)}) as spelling
        where case when f.folded ~ '[0-9]' or ${isTerm(locale)} or ${isCounted(locale)} then false
          else ${standsNowhere(locale)} end offset 0) s
    ) meant on true
    having count(*) <= ${mostWords}`);
  return row?.changed ? (row.mended ?? undefined) : undefined;
}

/** Looked up in the index; `exists` would read all terms of the language to ask them for one. */
const isTerm = (locale: Locale) => sql`
  (select t.word from search_terms t where t.locale = ${locale} and t.word = f.folded) is not null`;

/** Another form of a common word; null when all of it is stop words. */
const isCounted = (locale: Locale) => sql`(
  select bool_and((select c.word from word_counts c where c.locale = ${locale} and c.word = w) is not null)
  from unnest(query_words(${locale}, asked.word)) w)`;

/**
 * A rare word is neither, and still right when it stands in a design: filters, or the words beside it, found nothing. A
 * hundred are counted, since a plan that looks for one alone would read all rows for it.
 */
const standsNowhere = (locale: Locale) => sql`
  (select count(*) from (
    select from listing_search n where ${wordsOf[locale]} @@ search_query(${locale}, asked.word) limit 100) n) = 0`;

/** The commonest word that begins so; two letters begin too many. */
const completion = (locale: Locale) => sql`(
  select t.spelling from search_terms t
  where t.locale = ${locale} and length(f.folded) >= 3 and t.word >= f.folded and t.word < f.folded || chr(1114111)
  order by t.count desc, t.word limit 1)`;

/** The word with two neighbouring letters the other way round, which in a short word changes most of its trigrams. */
const swapped = (locale: Locale) => sql`(
  select t.spelling from search_terms t
  where t.locale = ${locale} and length(f.folded) >= 4 and t.word = any (array(
    select left(f.folded, at - 1) || substr(f.folded, at + 1, 1) || substr(f.folded, at, 1) || substr(f.folded, at + 2)
    from generate_series(1, length(f.folded) - 1) at))
  order by t.count desc, t.word limit 1)`;

/**
 * The word that shares most of its trigrams, a common one before a rare one. `%` asks for 0.3, and the index answers it; the
 * language is written so that none does, or all of its words would be looked up besides.
 */
const nearest = (locale: Locale) => sql`(
  select t.spelling from search_terms t
  where t.locale || '' = ${locale} and length(f.folded) >= 4 and t.word % f.folded and abs(length(t.word) - length(f.folded)) <= 2
  order by similarity(t.word, f.folded) * (1 + 0.05 * ln(t.count)) desc, t.word limit 1)`;
