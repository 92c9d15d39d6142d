import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { SomeTexts } from "../../base/locale";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, timeOrderedId } from "../columns";
import { pictures } from "../media/media";
import { shops } from "./shops";

const shopId = () => bigint({ mode: "number" }).notNull();

/** The days on which the booth is unattended, first and last included, with a note. Tenant table, public. */
export const holidays = pgTable(
  "holidays",
  {
    id: timeOrderedId(),
    shopId: shopId().references(() => shops.id),
    firstDay: date().notNull(),
    lastDay: date().notNull(),
    notes: jsonb().$type<SomeTexts>().notNull().default({}),
    createdAt: createdAt(),
  },
  (holiday) => [
    index("holidays_by_shop").on(holiday.shopId, holiday.lastDay),
    check("holidays_span", sql`${holiday.lastDay} between ${holiday.firstDay} and ${holiday.firstDay} + 90`),
    check("holidays_lengths", sql`length(${holiday.notes}::text) <= 4000`),
  ],
);

/**
 * The cover picture of a storefront, and the part of it that stays visible when it is cropped. Tenant table, public.
 */
export const coverPictures = pgTable(
  "cover_pictures",
  {
    shopId: shopId()
      .primaryKey()
      .references(() => shops.id),
    pictureId: uuid().notNull(),
    visiblePart: text().$type<CoverPart>().notNull().default("middle"),
  },
  (row) => [
    foreignKey({
      columns: [row.shopId, row.pictureId],
      foreignColumns: [pictures.shopId, pictures.id],
      name: "cover_pictures_of_shop",
    }),
    index("cover_pictures_by_picture").on(row.pictureId),
    check("cover_pictures_visible_part", sql`${row.visiblePart} in ('top', 'middle', 'bottom')`),
  ],
);

/** The part of a picture that stays visible when it is too high. */
export type CoverPart = "top" | "middle" | "bottom";

/** A named collection of listings of a shop. Tenant table, public. */
export const collections = pgTable(
  "collections",
  {
    id: timeOrderedId(),
    shopId: shopId().references(() => shops.id),
    names: jsonb().$type<SomeTexts>().notNull(),
    createdAt: createdAt(),
  },
  (collection) => [
    unique("collections_of_shop").on(collection.shopId, collection.id),
    check("collections_lengths", sql`${collection.names} <> '{}' and length(${collection.names}::text) <= 2000`),
  ],
);

/** The listings of a collection in their order. Tenant table, public. */
export const collectionListings = pgTable(
  "collection_listings",
  {
    collectionId: shopId(),
    shopId: shopId(),
    listingId: shopId(),
    position: smallint().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.collectionId, row.listingId] }),
    foreignKey({
      columns: [row.shopId, row.collectionId],
      foreignColumns: [collections.shopId, collections.id],
      name: "collection_listings_of_collection",
    }).onDelete("cascade"),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "collection_listings_of_shop",
    }),
    check("collection_listings_position", sql`${row.position} between 1 and 60`),
  ],
);

/** The brand page of a shop. Tenant table, public. */
export const brandPages = pgTable(
  "brand_pages",
  {
    shopId: shopId()
      .primaryKey()
      .references(() => shops.id),
    stories: jsonb().$type<SomeTexts>().notNull(),
    changedAt: moment().notNull().defaultNow(),
  },
  (page) => [check("brand_pages_lengths", sql`length(${page.stories}::text) <= 60000`)],
);

/** The pictures of a brand page in their order. Tenant table, public. */
export const lookbookPictures = pgTable(
  "lookbook_pictures",
  {
    shopId: shopId(),
    position: smallint().notNull(),
    pictureId: uuid().notNull(),
    captions: jsonb().$type<SomeTexts>().notNull().default({}),
  },
  (row) => [
    primaryKey({ columns: [row.shopId, row.position] }),
    foreignKey({
      columns: [row.shopId, row.pictureId],
      foreignColumns: [pictures.shopId, pictures.id],
      name: "lookbook_pictures_of_shop",
    }),
    index("lookbook_pictures_by_picture").on(row.pictureId),
    check("lookbook_pictures_position", sql`${row.position} between 1 and 12`),
    check("lookbook_pictures_captions", sql`length(${row.captions}::text) <= 4000`),
  ],
);

/** The days on which a listing reached each stage; null if the day is unknown. Tenant table. */
export const milestones = pgTable(
  "milestones",
  {
    listingId: shopId().primaryKey(),
    shopId: shopId(),
    sketchedOn: date(),
    sampledOn: date(),
    firstBatchOn: date(),
    shippedOn: date(),
    changedAt: moment().notNull().defaultNow(),
  },
  (row) => [
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "milestones_of_shop",
    }),
    index("milestones_by_shop").on(row.shopId),
    check(
      "milestones_in_order",
      sql`coalesce(${row.sketchedOn} <= ${row.sampledOn}, true) and coalesce(${row.sketchedOn} <= ${row.firstBatchOn}, true)
        and coalesce(${row.sketchedOn} <= ${row.shippedOn}, true) and coalesce(${row.sampledOn} <= ${row.firstBatchOn}, true)
        and coalesce(${row.sampledOn} <= ${row.shippedOn}, true) and coalesce(${row.firstBatchOn} <= ${row.shippedOn}, true)`,
    ),
  ],
);
