import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";
import type { Locale } from "../i18n/locale";

/** A word in its indexed form; `count`: listings with it, null for a rare word without a stored count. */
export type QueryWord = { word: string; count: number | null };

/** People type a few thousand different words; an entry takes 400 bytes. */
const cachedWords = cacheForOneMinute<QueryWord[]>({ max: 8_000, pool: readPool });

/**
 * Returns the indexed words of a query, the rarest first, without stop words and punctuation. Each part between spaces
 * is read separately and cached for a minute.
 */
export async function readQueryWords(locale: Locale, query: string, db: Db): Promise<QueryWord[]> {
  // PostgreSQL's text contains neither unpaired surrogates, as of a cut emoji, nor zero bytes.
  const parts = query.toWellFormed().split(/[\s\0]+/u);
  const unique = [...new Set(parts.filter(Boolean))];
  const cacheKey = (each: string) => `${locale} ${each}`;
  const found = new Map(unique.map((each) => [each, cachedWords.get(cacheKey(each), db)]));
  const missing = unique.filter((each) => !found.get(each));
  if (missing.length) {
    const [row] = await db.execute<{ words: QueryWord[][] }>(sql`
      select json_agg((
        select coalesce(json_agg(json_build_object('word', w, 'count', c.count)), '[]')
        from unnest(query_words(${locale}, typed)) w left join word_counts c on c.locale = ${locale} and c.word = w
      ) order by place) as words
      from json_array_elements_text(${JSON.stringify(missing)}::text::json) with ordinality t(typed, place)`);
    if (!row) throw new Error("the words query returned no row");
    for (const [at, each] of missing.entries()) {
      const words = row.words[at] ?? [];
      cachedWords.set(cacheKey(each), words, db);
      found.set(each, words);
    }
  }
  const byWord = new Map([...found.values()].flatMap((words = []) => words.map((each) => [each.word, each] as const)));
  return [...byWord.values()].sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
}
