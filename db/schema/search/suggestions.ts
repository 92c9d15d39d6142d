import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { tsvector } from "../columns";

const locale = () => text().$type<Locale>().notNull();
/** The kind of a suggestion: a phrase starts a search, a category and a shop are links to their pages. */
export type SuggestionKind = "phrase" | "category" | "shop";
/**
 * One line under the search field. The target is a shop's handle or a category's id; a phrase has the category of most
 * listings that are called so. `picture` is the key of a picture of a category.
 */
export type SuggestedItem = { kind: SuggestionKind; label: string; target: string; count: number; picture?: string };

/**
 * The words of public listings before stemming. `build_suggestions()` writes this table and the two below.
 */
export const searchTerms = pgTable(
  "search_terms",
  {
    locale: locale(),
    /** The word folded by `fold_words`: lower case, without accents, with one form of each Arabic letter. */
    word: text().notNull(),
    /** The most frequent spelling, in lower case. */
    spelling: text().notNull(),
    /** The number of titles and names that contain it. */
    count: integer().notNull(),
  },
  (term) => [
    primaryKey({ columns: [term.locale, term.word] }),
    index("search_terms_alike").using("gin", term.word.op("gin_trgm_ops")).with({ fastupdate: false }),
  ],
);

/** The suggestions for typed text. A category or shop has a row for each word of its name that can be typed first. */
export const suggestions = pgTable(
  "suggestions",
  {
    locale: locale(),
    kind: text().$type<SuggestionKind>().notNull(),
    folded: text().notNull(),
    target: text().notNull(),
    label: text().notNull(),
    /** The number of listings that a phrase names, or that a category or shop contains. */
    weight: integer().notNull(),
    picture: text(),
    /** See suggestion_lexemes(). */
    words: tsvector().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.locale, row.kind, row.folded, row.target] }),
    index("suggestions_words").using("gin", row.words).with({ fastupdate: false }),
    index("suggestions_places").using("gin", row.words).with({ fastupdate: false }).where(sql`kind <> 'phrase'`),
  ],
);

/**
 * The best suggestions for prefixes of one to three characters, and for longer prefixes that more than 300 suggestions
 * share: five phrases, two categories and two shops, in this order.
 */
export const suggestionPrefixes = pgTable(
  "suggestion_prefixes",
  { locale: locale(), prefix: text().notNull(), items: jsonb().$type<SuggestedItem[]>().notNull() },
  (row) => [primaryKey({ columns: [row.locale, row.prefix] })],
);
