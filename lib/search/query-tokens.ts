import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";
import type { Locale } from "../i18n/locale";

/** A word as the index has it; `count`: designs that have it, null for a rare one. */
export type QuestionWord = { word: string; count: number | null };

/** What people type is a few thousand words; 400 bytes each. */
const cachedWords = cacheForOneMinute<QuestionWord[]>({ max: 8_000, pool: readPool });

/**
 * The words of a question that the index knows something of, the rarest first; stop words and marks are none. What stands
 * between two spaces is looked up by itself, and once a minute.
 */
export async function readQuestionWords(locale: Locale, question: string, db: Db): Promise<QuestionWord[]> {
  // Half a character, as is left of an emoji that was cut, and a zero byte are in no text of PostgreSQL's.
  const parts = question.toWellFormed().split(/[\s\0]+/u);
  const typed = [...new Set(parts.filter(Boolean))];
  const nameOf = (each: string) => `${locale} ${each}`;
  const found = new Map(typed.map((each) => [each, cachedWords.get(nameOf(each), db)]));
  const missing = typed.filter((each) => !found.get(each));
  if (missing.length) {
    const [row] = await db.execute<{ words: QuestionWord[][] }>(sql`
      select json_agg((
        select coalesce(json_agg(json_build_object('word', w, 'count', c.count)), '[]')
        from unnest(query_words(${locale}, typed)) w left join word_counts c on c.locale = ${locale} and c.word = w
      ) order by place) as words
      from json_array_elements_text(${JSON.stringify(missing)}::text::json) with ordinality t(typed, place)`);
    if (!row) throw new Error("the words query returned no row");
    for (const [at, each] of missing.entries()) {
      const words = row.words[at] ?? [];
      cachedWords.set(nameOf(each), words, db);
      found.set(each, words);
    }
  }
  const byWord = new Map([...found.values()].flatMap((words = []) => words.map((each) => [each.word, each] as const)));
  return [...byWord.values()].sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
}
