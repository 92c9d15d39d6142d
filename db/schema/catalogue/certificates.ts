import { sql } from "drizzle-orm";
import { bigint, check, date, foreignKey, index, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { listings } from "./catalogue";

/** A certificate that a shop declares for a listing, unchecked. Tenant table, as public as its listing. */
export const listingCertificates = pgTable(
  "listing_certificates",
  {
    listingId: bigint({ mode: "number" }).notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    position: smallint().notNull(),
    /** The name on the certificate: CE, EN71 … */
    kind: text().notNull(),
    number: text().notNull().default(""),
    issuer: text().notNull().default(""),
    expiresOn: date(),
    /** The time at which the shop declared it in its current form. */
    declaredOn: date().notNull().default(sql`CURRENT_DATE`),
  },
  (row) => [
    primaryKey({ columns: [row.listingId, row.position] }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "listing_certificates_of_listing",
    }).onDelete("cascade"),
    index("listing_certificates_by_end").on(row.shopId, row.expiresOn),
    check("listing_certificates_position", sql`${row.position} between 1 and 12`),
    check(
      "listing_certificates_lengths",
      sql`length(${row.kind}) between 1 and 40 and length(${row.number}) <= 80 and length(${row.issuer}) <= 120`,
    ),
  ],
);
