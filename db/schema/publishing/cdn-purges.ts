import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, moment } from "../columns";

/** Tags whose pages the CDN has to drop, written in the transaction of their change. Empty without a CDN. */
export const cdnPurges = pgTable(
  "cdn_purges",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    tags: text().array().notNull(),
    createdAt: createdAt(),
    dueAt: moment().notNull().defaultNow(),
    /** Whether the CDN has confirmed it once; it is sent a second time a little later. */
    isRepeat: boolean().notNull().default(false),
  },
  (purge) => [
    check("cdn_purges_tags", sql`cardinality(${purge.tags}) > 0`),
    index("cdn_purges_by_due").on(purge.dueAt),
  ],
);
