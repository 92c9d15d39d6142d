import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";

/** Whether nothing was found at all, or only something without a part of the words. */
export type SearchMissKind = "nothing" | "partly";

/**
 * How many visitors searched for words that no listing has, by day in Yiwu, partitioned by month and stored for 90 days
 * at most. Has no visitor and no shop; written by `recordSearchMisses()`. Only operators may see all rows, which the reads check.
 */
export const searchMisses = pgTable(
  "search_misses",
  {
    day: date().notNull(),
    /** The language of the search page. */
    locale: text().$type<Locale>().notNull(),
    /** As `foldSearchedWords()` folds them. */
    words: text().notNull(),
    kind: text().$type<SearchMissKind>().notNull(),
    /** The category or industry that the words name or the buyer chose; null if unknown. */
    categoryId: integer(),
    /** Somebody who searches on two days counts twice. */
    count: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.day, row.locale, row.words, row.kind] }),
    index("search_misses_of_category").on(row.categoryId, row.day),
    check("search_misses_kind", sql`${row.kind} in ('nothing', 'partly')`),
    check("search_misses_limits", sql`length(${row.words}) between 1 and 60 and ${row.count} > 0`),
    check("search_misses_no_person", sql`${row.words} !~ '@|[0-9]{7}'`),
  ],
);
