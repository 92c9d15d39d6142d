import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
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
import { users } from "../accounts/accounts";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, timeOrderedId } from "../columns";
import { shops } from "../shops/shops";

const bigintId = () => bigint({ mode: "number" }).notNull();

/** A trade fair. It is public as soon as it exists; a cancelled one keeps its page, which says so. */
export const fairs = pgTable(
  "fairs",
  {
    id: timeOrderedId(),
    /** The Latin lower-case name in URLs; it is also the code by which inquiries name the fair. */
    slug: text().notNull().unique(),
    names: jsonb().$type<SomeTexts>().notNull(),
    /** The building and the hall. */
    venues: jsonb().$type<SomeTexts>().notNull(),
    cities: jsonb().$type<SomeTexts>().notNull(),
    /** How to get there, and what else visitors should know. */
    notes: jsonb().$type<SomeTexts>().notNull().default({}),
    firstDay: date().notNull(),
    lastDay: date().notNull(),
    opensAt: text().notNull().default("09:00"),
    closesAt: text().notNull().default("17:00"),
    /** An IANA time zone: the days and hours are those of the place. */
    timeZone: text().notNull().default("Asia/Shanghai"),
    /** The last day on which shops apply for a stand; null until the fair ends. */
    applyUntil: date(),
    /** The picture of a shop at the fair; without one the page shows pictures of the first stands, or a drawing. */
    pictureKey: text(),
    createdAt: createdAt(),
    changedAt: moment().notNull().defaultNow(),
    cancelledAt: moment(),
  },
  (fair) => [
    index("fairs_by_day").on(fair.lastDay),
    check("fairs_slug_form", sql`${fair.slug} ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])$'`),
    check("fairs_days", sql`${fair.lastDay} between ${fair.firstDay} and ${fair.firstDay} + 60`),
    check("fairs_apply_until", sql`${fair.applyUntil} <= ${fair.lastDay}`),
    check("fairs_hours", sql`${fair.opensAt} ~ '^[0-2]\\d:[0-5]\\d$' and ${fair.closesAt} ~ '^[0-2]\\d:[0-5]\\d$'`),
    check("fairs_named", sql`${fair.names} ?& array['en', 'zh']`),
    check(
      "fairs_lengths",
      sql`length(${fair.names}::text) <= 2000 and length(${fair.venues}::text) <= 3000 and length(${fair.cities}::text) <= 1000 and length(${fair.notes}::text) <= 8000 and length(${fair.timeZone}) <= 40 and length(${fair.pictureKey}) <= 100`,
    ),
  ],
);

export type StandStatus = "applied" | "invited" | "accepted" | "refused" | "declined" | "withdrawn";

/** A shop at a fair. Tenant table; accepted stands are public. */
export const fairStands = pgTable(
  "fair_stands",
  {
    fairId: bigintId().references(() => fairs.id),
    shopId: bigintId().references(() => shops.id),
    status: text().$type<StandStatus>().notNull(),
    /** The hall and the number of the stand, as on its sign; null until operators have assigned them. */
    hall: text(),
    number: text(),
    /** The shop's sentence about what it brings. */
    note: text(),
    /** The reason why operators refused it, which the shop reads. */
    reason: text(),
    /** The operator who invited the shop; null if the shop applied. */
    invitedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    changedAt: moment().notNull().defaultNow(),
  },
  (stand) => [
    primaryKey({ columns: [stand.fairId, stand.shopId] }),
    index("fair_stands_by_shop").on(stand.shopId),
    unique("fair_stands_one_place_once").on(stand.fairId, stand.hall, stand.number),
    check(
      "fair_stands_status",
      sql`${stand.status} in ('applied', 'invited', 'accepted', 'refused', 'declined', 'withdrawn')`,
    ),
    check(
      "fair_stands_lengths",
      sql`length(${stand.hall}) between 1 and 12 and length(${stand.number}) between 1 and 12 and length(${stand.note}) <= 500 and length(${stand.reason}) <= 500`,
    ),
    check("fair_stands_place", sql`(${stand.hall} is null) = (${stand.number} is null)`),
  ],
);

/** The listings that a shop features at a fair, in their order. Tenant table, public. */
export const fairDesigns = pgTable(
  "fair_designs",
  { fairId: bigintId(), shopId: bigintId(), listingId: bigintId(), position: smallint().notNull() },
  (row) => [
    primaryKey({ columns: [row.fairId, row.listingId] }),
    foreignKey({
      columns: [row.fairId, row.shopId],
      foreignColumns: [fairStands.fairId, fairStands.shopId],
      name: "fair_designs_of_stand",
    }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "fair_designs_of_shop",
    }),
    index("fair_designs_by_shop").on(row.shopId, row.listingId),
    check("fair_designs_position", sql`${row.position} between 1 and 12`),
  ],
);

/** The code on a poster of a shop, or of one of its listings, at a fair; see app/x. Tenant table, public. */
export const fairCodes = pgTable(
  "fair_codes",
  {
    code: text().primaryKey(),
    fairId: bigintId(),
    shopId: bigintId(),
    listingId: bigint({ mode: "number" }),
    /** How often the code was opened. */
    scans: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (row) => [
    foreignKey({
      columns: [row.fairId, row.shopId],
      foreignColumns: [fairStands.fairId, fairStands.shopId],
      name: "fair_codes_of_stand",
    }),
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "fair_codes_of_shop",
    }),
    unique("fair_codes_one_each").on(row.fairId, row.shopId, row.listingId).nullsNotDistinct(),
    check("fair_codes_form", sql`${row.code} ~ '^[a-z0-9]{6}$'`),
    check("fair_codes_scans", sql`${row.scans} >= 0`),
  ],
);
