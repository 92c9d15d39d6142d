import { sql } from "drizzle-orm";
import { bigint, check, date, foreignKey, index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { listings } from "../catalogue/catalogue";

/** Views and inquiries of a listing on a day in Yiwu. Public while the listing is on sale. */
export const listingDays = pgTable(
  "listing_days",
  {
    listingId: bigint({ mode: "number" }).notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    day: date().notNull(),
    views: integer().notNull().default(0),
    inquiries: integer().notNull().default(0),
  },
  (row) => [
    primaryKey({ columns: [row.listingId, row.day] }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "listing_days_of_listing",
    }),
    index("listing_days_by_day").on(row.day, row.listingId),
    index("listing_days_by_shop").on(row.shopId, row.day),
    check("listing_days_count", sql`${row.views} >= 0 and ${row.inquiries} >= 0`),
  ],
);
