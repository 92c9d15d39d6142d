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
import type { SomeTexts } from "../../base/locale";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

/** A picture of a shop. Its files are `<key>-<width>.avif|webp` and never change. Tenant table. */
export const pictures = pgTable(
  "pictures",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The first part of the file names; several demo pictures share one. */
    key: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Dominant colour, `#rrggbb`. */
    color: text().notNull(),
    /** Its perceptual hash in 16 hexadecimal digits, empty if it is too plain to recognise; null until it is computed. */
    hash: text(),
    /** The alternative text; pages use the title of the listing where it is missing. */
    alt: jsonb().$type<SomeTexts>().notNull().default({}),
    /** The time since which nothing is known to show it; null while something does. */
    unusedSince: moment(),
    createdAt: createdAt(),
  },
  (picture) => [
    unique("pictures_of_shop").on(picture.shopId, picture.id),
    index("pictures_to_hash").on(picture.id).where(sql`${picture.hash} is null`),
    check("pictures_hash_form", sql`${picture.hash} ~ '^([0-9a-f]{16})?$'`),
    check("pictures_key_form", sql`${picture.key} ~ '^[a-z0-9-]+$' and length(${picture.key}) <= 80`),
    check("pictures_have_a_size", sql`${picture.width} > 0 and ${picture.height} > 0`),
    check("pictures_color_form", sql`${picture.color} ~ '^#[0-9a-f]{6}$'`),
    check("pictures_alt_length", sql`length(${picture.alt}::text) <= 4000`),
  ],
);

/** The pictures of a storefront in their order. Tenant table, public. */
export const shopPictures = pgTable(
  "shop_pictures",
  {
    shopId: bigint({ mode: "number" }).notNull(),
    position: smallint().notNull(),
    pictureId: uuid().notNull(),
    shows: text().$type<"booth" | "factory" | "packing">().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.shopId, row.position] }),
    foreignKey({
      columns: [row.shopId, row.pictureId],
      foreignColumns: [pictures.shopId, pictures.id],
      name: "shop_pictures_of_shop",
    }),
    index("shop_pictures_by_picture").on(row.pictureId),
    check("shop_pictures_position", sql`${row.position} between 1 and 9`),
    check("shop_pictures_shows", sql`${row.shows} in ('booth', 'factory', 'packing')`),
  ],
);

/** A square of a picture in ten-thousandths: `left` of the width, `top` of the height, `size` of the shorter side. */
export type Crop = { left: number; top: number; size: number };

/** A picture that was edited from another one, which remains unchanged. Tenant table. */
export const pictureEdits = pgTable(
  "picture_edits",
  {
    shopId: bigint({ mode: "number" }).notNull(),
    pictureId: uuid().primaryKey(),
    sourceId: uuid().notNull(),
    crop: jsonb().$type<Crop>(),
    /** Whether the background was removed. */
    isClean: boolean().notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.shopId, row.pictureId],
      foreignColumns: [pictures.shopId, pictures.id],
      name: "picture_edits_of_picture",
    }).onDelete("cascade"),
    foreignKey({
      columns: [row.shopId, row.sourceId],
      foreignColumns: [pictures.shopId, pictures.id],
      name: "picture_edits_of_source",
    }),
    index("picture_edits_by_source").on(row.shopId, row.sourceId),
    check("picture_edits_change_something", sql`${row.isClean} or ${row.crop} is not null`),
    check("picture_edits_crop_length", sql`length(${row.crop}::text) <= 200`),
  ],
);
