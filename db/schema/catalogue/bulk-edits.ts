import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, unique } from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

/** A change that a shop made to many of its listings at once. Tenant table. */
export const bulkEdits = pgTable(
  "bulk_edits",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The change to make; see lib/catalogue/bulk-change.ts. */
    change: jsonb().$type<Record<string, unknown>>().notNull(),
    /** The rows of each listing before the change, with their `changed_at`; undo restores them within a day. */
    before: jsonb().$type<Record<string, unknown>[]>().notNull(),
    createdAt: createdAt(),
    undoneAt: moment(),
  },
  (row) => [
    unique("bulk_edits_of_shop").on(row.shopId, row.id),
    index("bulk_edits_by_shop").on(row.shopId, row.createdAt.desc().nullsFirst()),
    check("bulk_edits_lengths", sql`length(${row.change}::text) <= 10000 and length(${row.before}::text) <= 20000000`),
  ],
);
