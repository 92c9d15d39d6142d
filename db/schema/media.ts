import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { createdAt, privateId } from "./columns";
import { shops } from "./shops";

/** A picture of a shop. Its files are `<key>-<width>.avif|webp`, made once and never changed. Tenant table. */
export const pictures = pgTable(
  "pictures",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** First part of the file names; demo pictures share theirs. */
    key: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Dominant colour, `#rrggbb`. */
    color: text().notNull(),
    createdAt: createdAt(),
  },
  (picture) => [
    unique("pictures_of_shop").on(picture.shopId, picture.id),
    check("pictures_key_form", sql`${picture.key} ~ '^[a-z0-9-]{1,80}$'`),
    check("pictures_have_a_size", sql`${picture.width} > 0 and ${picture.height} > 0`),
    check("pictures_color_form", sql`${picture.color} ~ '^#[0-9a-f]{6}$'`),
  ],
);
