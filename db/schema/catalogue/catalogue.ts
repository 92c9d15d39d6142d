import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Locale, SomeTexts } from "../../base/locale";
import { createdAt, moment, timeOrderedId } from "../columns";
import { categories } from "../market/market";
import { pictures } from "../media/media";
import { shops } from "../shops/shops";

export type ListingStatus =
  | "draft"
  | "submitted"
  | "changes_requested"
  | "rejected"
  | "published"
  | "paused"
  | "discontinued"
  | "under_review"
  | "removed";
export type Customisation = "logo" | "colour" | "size" | "material" | "packaging" | "design";

/** A listing. Tenant table: the public can read it once it is published. */
export const listings = pgTable(
  "listings",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    categoryId: integer()
      .notNull()
      .references(() => categories.id),
    status: text().$type<ListingStatus>().notNull().default("draft"),
    /** The shop's own item number. */
    sku: text(),
    /** The language of the source texts. */
    locale: text().$type<Locale>().notNull(),
    /** The currency of the prices. */
    currency: text().$type<"CNY" | "USD">().notNull().default("CNY"),
    /** Attribute code → value. A value has one text per language, or one under the source language for all. */
    attributes: jsonb().$type<Record<string, SomeTexts>>().notNull().default({}),
    customisation: text().array().$type<Customisation[]>().notNull().default([]),
    piecesPerCarton: integer(),
    /** The outer carton in whole centimetres. */
    cartonLength: smallint(),
    cartonWidth: smallint(),
    cartonHeight: smallint(),
    /** The weight of a full carton in grams. */
    grossGrams: integer(),
    netGrams: integer(),
    successorId: bigint({ mode: "number" }),
    /** The status that operators give it back, while a rule of moderation holds it under review; null otherwise. */
    heldStatus: text().$type<"published" | "paused" | "discontinued">(),
    /**
     * Whether it ever had a certificate, a trial, a video, a parent or a child. Triggers write it; see
     * `optional_details()`.
     */
    hasOptionalDetails: boolean().notNull().default(false),
    createdAt: createdAt(),
    publishedAt: moment(),
    /** The time of the last change that buyers can see; sitemaps use it as `lastmod`. */
    changedAt: moment().notNull().defaultNow(),
  },
  (listing) => [
    unique("listings_of_shop").on(listing.shopId, listing.id),
    index("listings_by_shop").on(listing.shopId, listing.id.desc()),
    index("listings_by_category")
      .on(listing.categoryId, listing.publishedAt.desc())
      .where(sql`${listing.status} = 'published'`),
    index("listings_by_change")
      .on(listing.changedAt.desc().nullsFirst(), listing.id.desc().nullsFirst())
      .where(sql`${listing.status} in ('published', 'paused', 'discontinued', 'removed')`),
    index("listings_by_successor").on(listing.successorId).where(sql`${listing.successorId} is not null`),
    index("listings_off_sale")
      .on(listing.shopId, listing.id.desc().nullsFirst())
      .where(sql`${listing.status} in ('paused', 'discontinued')`),
    check(
      "listings_status",
      sql`${listing.status} in ('draft', 'submitted', 'changes_requested', 'rejected', 'published', 'paused', 'discontinued', 'under_review', 'removed')`,
    ),
    check(
      "listings_published_when",
      sql`${listing.status} not in ('published', 'paused', 'discontinued') or ${listing.publishedAt} is not null`,
    ),
    check("listings_held_status", sql`${listing.heldStatus} in ('published', 'paused', 'discontinued')`),
    check("listings_currency", sql`${listing.currency} in ('CNY', 'USD')`),
    check("listings_attributes_length", sql`length(${listing.attributes}::text) <= 40000`),
    check("listings_sku_length", sql`length(${listing.sku}) between 1 and 40`),
    check("listings_pieces_per_carton", sql`${listing.piecesPerCarton} between 1 and 1000000`),
    check(
      "listings_carton_size",
      sql`least(${listing.cartonLength}, ${listing.cartonWidth}, ${listing.cartonHeight}) > 0 and greatest(${listing.cartonLength}, ${listing.cartonWidth}, ${listing.cartonHeight}) <= 600`,
    ),
    check("listings_gross_covers_net", sql`${listing.grossGrams} >= ${listing.netGrams} and ${listing.netGrams} > 0`),
  ],
);

const ofListing = () => ({
  listingId: bigint({ mode: "number" }).notNull(),
  shopId: bigint({ mode: "number" }).notNull(),
});

/** The texts of a listing in one language. `slug` does not change after publishing. */
export const listingTexts = pgTable(
  "listing_texts",
  {
    ...ofListing(),
    locale: text().$type<Locale>().notNull(),
    title: text().notNull(),
    description: text().notNull().default(""),
    slug: text().notNull(),
    /** The source: the shop, a template of attributes and fixed phrases, or a model whose text a person accepted. */
    origin: text().$type<"own" | "built" | "machine">().notNull().default("own"),
    /** Whether its source text has changed since it was written. */
    isStale: boolean().notNull().default(false),
  },
  (row) => [
    primaryKey({ columns: [row.listingId, row.locale] }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "listing_texts_of_listing",
    }),
    check("listing_texts_lengths", sql`length(${row.title}) between 1 and 200 and length(${row.description}) <= 4000`),
    check("listing_texts_origin", sql`${row.origin} in ('own', 'built', 'machine')`),
    check("listing_texts_slug_form", sql`${row.slug} ~ '^[a-z0-9-]+$' and length(${row.slug}) <= 60`),
  ],
);

/** The unit price from a quantity on. The quantity of the first tier is the MOQ. */
export const priceTiers = pgTable(
  "price_tiers",
  {
    ...ofListing(),
    fromQuantity: integer().notNull(),
    /** The unit price in the smallest unit of the listing's currency. */
    unitPrice: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.listingId, row.fromQuantity] }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "price_tiers_of_listing",
    }),
    check("price_tiers_are_positive", sql`${row.fromQuantity} > 0 and ${row.unitPrice} > 0`),
  ],
);

/** The lead time from a quantity on: the working days until the goods leave Yiwu. */
export const leadTimes = pgTable(
  "lead_times",
  { ...ofListing(), fromQuantity: integer().notNull(), workingDays: smallint().notNull() },
  (row) => [
    primaryKey({ columns: [row.listingId, row.fromQuantity] }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "lead_times_of_listing",
    }),
    check("lead_times_are_days", sql`${row.fromQuantity} > 0 and ${row.workingDays} between 0 and 365`),
  ],
);

export const listingPictures = pgTable(
  "listing_pictures",
  { ...ofListing(), position: smallint().notNull(), pictureId: uuid().notNull() },
  (row) => [
    primaryKey({ columns: [row.listingId, row.position] }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "listing_pictures_of_listing",
    }),
    foreignKey({
      columns: [row.shopId, row.pictureId],
      foreignColumns: [pictures.shopId, pictures.id],
      name: "listing_pictures_of_shop",
    }),
    index("listing_pictures_by_picture").on(row.pictureId),
    check("listing_pictures_position", sql`${row.position} between 1 and 9`),
  ],
);
