import { sql } from "drizzle-orm";
import { bigint, check, date, foreignKey, index, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import type { SomeTexts } from "../../base/locale";
import { createdAt, moment, privateId } from "../columns";
import { listings } from "./catalogue";

export type Relation = "accident" | "variant" | "season" | "collaboration" | "successor";

/**
 * The parent of a listing, which forms families of listings. A trigger rejects cycles, and a parent of another shop
 * without that shop's consent; see check_listing_origin().
 */
export const listingOrigins = pgTable(
  "listing_origins",
  {
    listingId: bigint({ mode: "number" }).notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    parentId: bigint({ mode: "number" })
      .notNull()
      .references(() => listings.id),
    relation: text().$type<Relation>().notNull(),
    changes: jsonb().$type<SomeTexts>().notNull(),
    /** The day of the change as the shop states it; otherwise the day of the link counts. */
    grewOn: date(),
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

/** A request to link a listing to a parent of another shop, which answers it; both shops see it. */
export const originRequests = pgTable(
  "origin_requests",
  {
    id: privateId(),
    listingId: bigint({ mode: "number" }).notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    parentId: bigint({ mode: "number" }).notNull(),
    parentShopId: bigint({ mode: "number" }).notNull(),
    /** The title of the child, which may be a draft that the other shop cannot read. */
    title: text().notNull(),
    changes: jsonb().$type<SomeTexts>().notNull(),
    grewOn: date(),
    status: text().$type<"asked" | "agreed" | "refused">().notNull().default("asked"),
    createdAt: createdAt(),
    answeredAt: moment(),
  },
  (row) => [
    unique("origin_requests_once").on(row.listingId),
    index("origin_requests_of_parent").on(row.parentShopId, row.status),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "origin_requests_of_listing",
    }),
    foreignKey({
      columns: [row.parentShopId, row.parentId],
      foreignColumns: [listings.shopId, listings.id],
      name: "origin_requests_of_parent_listing",
    }),
    check("origin_requests_status", sql`${row.status} in ('asked', 'agreed', 'refused')`),
    check("origin_requests_of_two", sql`${row.shopId} <> ${row.parentShopId}`),
    check("origin_requests_lengths", sql`length(${row.title}) <= 200 and length(${row.changes}::text) <= 10000`),
  ],
);
