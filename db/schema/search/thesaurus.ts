import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  serial,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { categories } from "../market/market";

/** Where a phrase comes from: db/reference/thesaurus, a file of the operators, or the console. */
export type PhraseSource = "reference" | "operator" | "console";

/**
 * The thesaurus: phrases that people type, and the concept that each of them means. Written by
 * `replace_search_phrases()`.
 */
export const searchPhrases = pgTable(
  "search_phrases",
  {
    /** A language; "pinyin" for Chinese in Latin letters, "code" for HS headings. */
    locale: text().$type<Locale | "pinyin" | "code">().notNull(),
    phrase: text().notNull(),
    /** The words of the phrase as the search index stores them; all have to occur. */
    lexemes: text().array().notNull(),
    /** The rarest of the lexemes, by which the row is found. */
    anchor: text().notNull(),
    /** 400,000 and a category's id; 500,000 and an idea's id; 0 for a stop word. */
    token: integer().notNull(),
    source: text().$type<PhraseSource>().notNull(),
  },
  (phrase) => [
    primaryKey({ columns: [phrase.locale, phrase.lexemes, phrase.token] }),
    index("search_phrases_by_anchor").on(phrase.locale, phrase.anchor),
    index("search_phrases_alike").using("gin", phrase.phrase.op("gin_trgm_ops")).with({ fastupdate: false }),
    check("search_phrases_source", sql`${phrase.source} in ('reference', 'operator', 'console')`),
    check(
      "search_phrases_lengths",
      sql`length(${phrase.phrase}) between 1 and 80 and cardinality(${phrase.lexemes}) > 0`,
    ),
  ],
);

/** Concepts besides categories, such as `color_red`; their tokens are 500,000 and the id, which never changes. */
export const searchIdeas = pgTable("search_ideas", { id: serial().primaryKey(), code: text().notNull() }, (idea) => [
  unique("search_ideas_code").on(idea.code),
  check("search_ideas_are_tokens", sql`${idea.id} between 1 and 99999`),
]);

/**
 * Words that leads added to a category or industry in the console. `load_search_words()` writes them to the thesaurus.
 * A word is retired and never deleted. Everyone may read it.
 */
export const searchWords = pgTable(
  "search_words",
  {
    id: privateId(),
    categoryId: integer()
      .notNull()
      .references(() => categories.id),
    locale: text().$type<Locale>().notNull(),
    word: text().notNull(),
    /** How a Chinese word is typed in Latin letters; null for other languages. */
    pinyin: text(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    retiredBy: uuid().references(() => users.id),
    retiredAt: moment(),
  },
  (row) => [
    uniqueIndex("search_words_once").on(row.categoryId, row.locale, row.word).where(sql`${row.retiredAt} is null`),
    check("search_words_length", sql`length(${row.word}) between 1 and 80 and length(${row.pinyin}) <= 400`),
    check("search_words_retired", sql`(${row.retiredAt} is null) = (${row.retiredBy} is null)`),
  ],
);
