import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../../catalogue/working-days";
import type { PendingSearchMisses } from "../../http/search-misses";

/** Searches in a statement, far below its timeout and small enough to retry. */
const batchSize = 500;
/** Different searches that are stored of a day; beyond them only counts of stored ones grow. */
export const maxRowsOfDay = 20_000;

/**
 * Adds searches without results to the counts of the day. Removes the written ones from `seen`, so that the rest can be
 * retried.
 * @throws the database's error if it is unavailable
 */
export async function recordSearchMisses(
  seen: PendingSearchMisses,
  now = new Date(),
  db: Db = database,
  maxRows = maxRowsOfDay,
): Promise<void> {
  const day = dayInYiwu(now);
  while (seen.size > 0) {
    const batch = [...seen].slice(0, batchSize).map(([key, miss]) => [key, { ...miss }] as const);
    const rows = batch.map(
      ([, { locale, words, kind, categoryId, count }]) =>
        sql`(${locale}::text, ${words}::text, ${kind}::text, ${categoryId ?? null}::integer, ${count}::integer)`,
    );
    // Ordered by the key, so that two processes that write the same rows do not block each other.
    await db.execute(sql`
      insert into search_misses as m (day, locale, words, kind, category_id, count)
      select ${day}::date, v.* from (values ${sql.join(rows, sql`, `)}) v(locale, words, kind, category_id, count)
      where (select count(*) from search_misses where day = ${day}::date) < ${maxRows}::integer
        or exists (select from search_misses s where s.day = ${day}::date and s.locale = v.locale
          and s.words = v.words and s.kind = v.kind)
      order by v.locale, v.words, v.kind
      on conflict (day, locale, words, kind) do update set count = m.count + excluded.count,
        category_id = coalesce(excluded.category_id, m.category_id)`);
    for (const [key, { count }] of batch) {
      const remaining = seen.get(key);
      if (!remaining) continue;
      remaining.count -= count;
      if (remaining.count <= 0) seen.delete(key);
    }
  }
}
