import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";
import type { Locale } from "../i18n/locale";
import type { FoundPhrase, Piece } from "./group-phrases";
import { type Interpretation, interpretQuery } from "./interpret-query";
import { possibleLocales } from "./locales-of-script";
import { splitQuery, type TypedWord } from "./typed-words";

/** Words that are compared when they are written as one: "power bank", and six syllables of pinyin. */
const maxJoined = { words: 3, syllables: 6 };

/** People type a few thousand different queries; an entry takes about a kilobyte. */
const cachedTerms = cacheForOneMinute<QueryTerms>({ max: 4_000, pool: readPool });

/** Returns the terms of a query in a reader's language; see interpret-query.ts. Cached for a minute. */
export const readQueryTerms = (locale: Locale, query: string, db: Db): Promise<QueryTerms> =>
  cachedTerms.load(`${locale} ${query}`, db, () => read(locale, query, db));

/** `isShopName`: a shop is called exactly so. */
export type QueryTerms = Interpretation & { isShopName: boolean };

type Row = {
  isShopName: boolean;
  pieces: Piece[] | null;
  phrases: FoundPhrase[] | null;
  counts: { key: `${string} ${string}`; count: number }[] | null;
};

async function read(reader: Locale, query: string, db: Db): Promise<QueryTerms> {
  // PostgreSQL's text contains neither unpaired surrogates nor zero bytes.
  const text = query.toWellFormed().replaceAll("\0", " ");
  const typed = splitQuery(text);
  if (typed.length === 0) return { terms: [], excluded: [], isShopName: false };
  const [row] = await db.execute<Row>(sql`
    with piece as materialized (
      select p->>0 as locale, (p->>1)::int as first, (p->>2)::int as last, case when p->>0 in ('pinyin', 'code')
        then array[p->>3] else query_words(p->>0, p->>3) end as lexemes
      from json_array_elements(${JSON.stringify(listPieces(typed, reader))}::text::json) p),
    chinese as materialized (
      select 'zh' as locale, tsvector_to_array(search_document('zh', ${chineseText(typed)})) as lexemes),
    known as materialized (
      select locale, array_agg(distinct lexeme) as lexemes
      from (select locale, lexemes from piece union all select locale, lexemes from chinese) each, unnest(lexemes) lexeme
      group by locale)
    select exists (select from suggestions s where s.locale = ${reader} and s.kind = 'shop'
        and s.folded = fold_words(${text})) as "isShopName",
      (select json_agg(piece) from piece) as pieces,
      (select json_agg(json_build_object('locale', p.locale, 'phrase', p.phrase, 'lexemes', p.lexemes, 'token', p.token))
        from known k cross join lateral (select * from search_phrases p
          where p.locale = k.locale and p.anchor = any (k.lexemes) and p.lexemes <@ k.lexemes) p) as phrases,
      (select json_agg(json_build_object('key', c.locale || ' ' || c.word, 'count', c.count))
        from known k join word_counts c on c.locale = k.locale and c.word = any (k.lexemes)) as counts`);
  if (!row) throw new Error("the terms query returned no row");
  const counts = new Map((row.counts ?? []).map(({ key, count }) => [key, count]));
  const { isShopName, pieces, phrases } = row;
  return { ...interpretQuery(reader, typed, pieces ?? [], phrases ?? [], counts), isShopName };
}

/** Chinese words with what stands beside them, such as the letters of "usb线". */
const chineseText = (typed: readonly TypedWord[]): string =>
  typed.some(({ isHan }) => isHan)
    ? typed.map(({ text, isAttached }) => (isAttached ? text : ` ${text}`)).join("")
    : "";

/** Lists the words, and consecutive words written as one, for each language that their script has. */
function listPieces(
  typed: readonly TypedWord[],
  reader: Locale,
): [locale: string, first: number, last: number, text: string][] {
  return typed.flatMap((_, first) =>
    Array.from({ length: maxJoined.syllables }, (_, more) => typed.slice(first, first + more + 1)).flatMap(
      (words, more) => {
        if (words.length <= more || words.some(({ isHan }) => isHan)) return [];
        const text = words.map((each) => each.text).join("");
        const languages = more < maxJoined.words ? possibleLocales(text, reader) : [];
        const codes = /^[a-z0-9]+$/.test(text) ? ["pinyin", ...(more < 2 ? ["code"] : [])] : [];
        return [...languages, ...codes].map(
          (locale) => [locale, first, first + more, text] as [string, number, number, string],
        );
      },
    ),
  );
}
