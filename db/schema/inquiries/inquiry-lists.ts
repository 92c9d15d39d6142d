import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { listings } from "../catalogue/catalogue";
import { moment } from "../columns";

/**
 * The inquiry list of a person with an account, which all their browsers share. Only that person can read it.
 */
export const inquiryListLines = pgTable(
  "inquiry_list_lines",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    listingId: bigint({ mode: "number" })
      .notNull()
      .references(() => listings.id, { onDelete: "cascade" }),
    quantity: integer().notNull(),
    /** The time of addition; the list shows the newest first. */
    addedAt: moment().notNull(),
  },
  (line) => [
    primaryKey({ columns: [line.userId, line.listingId] }),
    index("inquiry_list_lines_by_listing").on(line.listingId),
    check("inquiry_list_lines_quantity", sql`${line.quantity} between 1 and 100000000`),
  ],
);
