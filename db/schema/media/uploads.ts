import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment, privateId } from "../columns";
import { shops } from "../shops/shops";
import { pictures } from "./media";

export type UploadPurpose = "photo" | "clip" | "zip";

/**
 * An upload in parts, which resumes after a lost connection. Storage holds its parts until it ends. Tenant table.
 */
export const fileUploads = pgTable(
  "file_uploads",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    purpose: text().$type<UploadPurpose>().notNull(),
    name: text().notNull(),
    /** Set by the sending device to find the same file again; without one only the id finds it. */
    fingerprint: text().notNull().default(""),
    /** The length of the file, and the number of bytes received from its beginning. */
    bytes: bigint({ mode: "number" }).notNull(),
    received: bigint({ mode: "number" }).notNull().default(0),
    /** The picture that was created from it. */
    pictureId: uuid(),
    expiresAt: moment().notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.shopId, row.pictureId],
      foreignColumns: [pictures.shopId, pictures.id],
      name: "file_uploads_become_pictures",
    }).onDelete("cascade"),
    index("file_uploads_by_shop").on(row.shopId),
    index("file_uploads_by_end").on(row.expiresAt),
    check("file_uploads_purpose", sql`${row.purpose} in ('photo', 'clip', 'zip')`),
    check(
      "file_uploads_size",
      sql`${row.bytes} between 1 and 1000000000 and ${row.received} between 0 and ${row.bytes}`,
    ),
    check("file_uploads_lengths", sql`length(${row.name}) between 1 and 200 and length(${row.fingerprint}) <= 100`),
    check("file_uploads_only_pictures_become", sql`${row.pictureId} is null or ${row.purpose} = 'photo'`),
  ],
);
