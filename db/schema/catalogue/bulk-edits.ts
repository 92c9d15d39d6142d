import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, unique } from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

/** One change a shop made to many of its designs at once. Tenant table. */
export const bulkEdits = pgTable(
  "bulk_edits",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The change to make; see lib/catalogue/bulk-change.ts. */
    change: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Each design's rows before, and when they were changed, for going back within a day. */
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
