import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, moment } from "../columns";
import { shops } from "../shops/shops";
import { listings } from "./catalogue";

/** The unsaved values of a listing editor, in the format of its form. Tenant table. */
export const listingDrafts = pgTable(
  "listing_drafts",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The browser chooses it at the first keystroke, so that a repeated request creates one draft. */
    id: uuid().notNull(),
    /** The listing that it changes; null for a new listing. */
    listingId: bigint({ mode: "number" }),
    /** `changedAt` of that listing when the changes began. */
    base: moment(),
    /** Incremented with each save. */
    version: integer().notNull().default(1),
    /** The open editor that wrote last; any other editor must send the current version. */
    writer: uuid().notNull(),
    values: jsonb().$type<Record<string, string | string[]>>().notNull(),
    /** The listing that was created from a new draft; saving the draft again changes that listing. */
    createdListingId: bigint({ mode: "number" }),
    createdAt: createdAt(),
    savedAt: moment().notNull().defaultNow(),
  },
  (row) => [
    primaryKey({ columns: [row.shopId, row.id] }),
    unique("listing_drafts_once").on(row.shopId, row.listingId),
    index("listing_drafts_by_age").on(row.shopId, row.savedAt.desc().nullsFirst()),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "listing_drafts_of_listing",
    }).onDelete("cascade"),
    foreignKey({
      columns: [row.shopId, row.createdListingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "listing_drafts_created_listing",
    }).onDelete("cascade"),
    check("listing_drafts_length", sql`length(${row.values}::text) <= 200000`),
    check("listing_drafts_base_of_listing", sql`(${row.listingId} is null) = (${row.base} is null)`),
  ],
);
