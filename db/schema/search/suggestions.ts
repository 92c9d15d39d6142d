import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { tsvector } from "../columns";

const locale = () => text().$type<Locale>().notNull();
/** A phrase is searched for; a category and a shop are gone to. */
export type SuggestionKind = "phrase" | "category" | "shop";
/**
 * One line under the search field. The target is a shop's handle or a category's id; a phrase has the category of most
 * listings that are called so. `picture` is the key of a picture of a category.
 */
export type SuggestedItem = { kind: SuggestionKind; label: string; target: string; count: number; picture?: string };

/**
 * Words of the designs on sale as people write them, unstemmed. All three tables are written by `build_suggestions()`.
 */
export const searchTerms = pgTable(
  "search_terms",
  {
    locale: locale(),
    /** As `fold_words` folds it: lower case, no accents, one form of each Arabic letter. */
    word: text().notNull(),
    /** The commonest spelling of it, in lower case. */
    spelling: text().notNull(),
    /** Titles and names it stands in. */
    count: integer().notNull(),
  },
  (term) => [
    primaryKey({ columns: [term.locale, term.word] }),
    index("search_terms_alike").using("gin", term.word.op("gin_trgm_ops")).with({ fastupdate: false }),
  ],
);

/** Suggestions for typed text. */
export const suggestions = pgTable(
  "suggestions",
  {
    locale: locale(),
    kind: text().$type<SuggestionKind>().notNull(),
    folded: text().notNull(),
    target: text().notNull(),
    label: text().notNull(),
    /** Listings that are called so, or of the category or shop. */
    weight: integer().notNull(),
    picture: text(),
    /** See suggestion_lexemes(). */
    words: tsvector().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.locale, row.kind, row.folded, row.target] }),
    index("suggestions_words").using("gin", row.words).with({ fastupdate: false }),
  ],
);

/**
 * The best of what one, two or three characters can become, and of longer beginnings that more than 300 suggestions
 * share: five phrases, two categories, two shops, in this order.
 */
export const suggestionPrefixes = pgTable(
  "suggestion_prefixes",
  { locale: locale(), prefix: text().notNull(), items: jsonb().$type<SuggestedItem[]>().notNull() },
  (row) => [primaryKey({ columns: [row.locale, row.prefix] })],
);
