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
  | "removed";
export type Customisation = "logo" | "colour" | "size" | "material" | "packaging" | "design";

/** One design on sale. Tenant table: the public sees it from publishing on. */
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
    /** The shop's own number for it. */
    sku: text(),
    /** The language its texts were first written in. */
    locale: text().$type<Locale>().notNull(),
    /** The price that counts. */
    currency: text().$type<"CNY" | "USD">().notNull().default("CNY"),
    /** Attribute code → value; a value is kept per language, or once for all under the source language. */
    attributes: jsonb().$type<Record<string, SomeTexts>>().notNull().default({}),
    customisation: text().array().$type<Customisation[]>().notNull().default([]),
    piecesPerCarton: integer(),
    /** Outer carton, in whole centimetres. */
    cartonLength: smallint(),
    cartonWidth: smallint(),
    cartonHeight: smallint(),
    /** A full carton, in grams. */
    grossGrams: integer(),
    netGrams: integer(),
    successorId: bigint({ mode: "number" }),
    /**
     * Whether it ever had a certificate, a trial, a clip, a parent or a child; triggers write it. See
     * `optional_details()`.
     */
    hasOptionalDetails: boolean().notNull().default(false),
    createdAt: createdAt(),
    publishedAt: moment(),
    /** When what buyers read last changed; the sitemap's lastmod. */
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
      sql`${listing.status} in ('draft', 'submitted', 'changes_requested', 'rejected', 'published', 'paused', 'discontinued', 'removed')`,
    ),
    check(
      "listings_published_when",
      sql`${listing.status} not in ('published', 'paused', 'discontinued') or ${listing.publishedAt} is not null`,
    ),
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

/** A listing's words in one language. `slug` is frozen at publishing. */
export const listingTexts = pgTable(
  "listing_texts",
  {
    ...ofListing(),
    locale: text().$type<Locale>().notNull(),
    title: text().notNull(),
    description: text().notNull().default(""),
    slug: text().notNull(),
    /** Written by the shop, built from attributes and fixed phrases, or a model's that a person took over unchanged. */
    origin: text().$type<"own" | "built" | "machine">().notNull().default("own"),
    /** The words it was written after have changed since. */
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

/** From this quantity on, a piece costs this much. The first start is the MOQ. */
export const priceTiers = pgTable(
  "price_tiers",
  {
    ...ofListing(),
    fromQuantity: integer().notNull(),
    /** Smallest unit of the listing's currency. */
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

/** From this quantity on, goods leave Yiwu after this many working days. */
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
