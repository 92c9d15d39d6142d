import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Texts } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { categories } from "./market";

/** What a lead edits of a category or industry. `place` is its place among its siblings. */
export type CategoryField = "names" | "hs" | "place";
/** The value of the field; for a place the ids of all siblings in their order. */
export type CategoryValue = { names?: Texts; hs?: string; order?: number[] };

/** A change that a lead made to a category over what the reference data say. Its row stays once it is undone. */
export const categoryEdits = pgTable(
  "category_edits",
  {
    id: privateId(),
    categoryId: integer()
      .notNull()
      .references(() => categories.id),
    field: text().$type<CategoryField>().notNull(),
    before: jsonb().$type<CategoryValue>().notNull(),
    after: jsonb().$type<CategoryValue>().notNull(),
    why: text().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    undoneBy: uuid().references(() => users.id),
    undoneAt: moment(),
  },
  (edit) => [
    index("category_edits_by_category").on(edit.categoryId, edit.createdAt.desc()),
    check("category_edits_field", sql`${edit.field} in ('names', 'hs', 'place')`),
    check("category_edits_lengths", sql`length(${edit.why}) between 1 and 300 and length(${edit.after}::text) <= 8000`),
    check("category_edits_undone", sql`(${edit.undoneAt} is null) = (${edit.undoneBy} is null)`),
  ],
);
