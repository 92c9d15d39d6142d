import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { SomeTexts } from "../../lib/locale";
import { listings } from "./catalogue";
import { createdAt } from "./columns";

/** The design family: which design this one grew out of. */
export const listingOrigins = pgTable(
  "listing_origins",
  {
    listingId: bigint({ mode: "number" }).notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    parentId: bigint({ mode: "number" })
      .notNull()
      .references(() => listings.id),
    relation: text().$type<"accident" | "variant" | "season" | "collaboration" | "successor">().notNull(),
    changes: jsonb().$type<SomeTexts>().notNull(),
    createdAt: createdAt(),
  },
  (row) => [
    primaryKey({ columns: [row.listingId] }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "listing_origins_of_listing",
    }),
    index("listing_origins_by_parent").on(row.parentId),
    check("listing_origins_changes_length", sql`length(${row.changes}::text) <= 10000`),
    check("listing_origins_not_itself", sql`${row.parentId} <> ${row.listingId}`),
  ],
);
