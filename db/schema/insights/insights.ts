import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, check, date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import type { VisitSource } from "../../base/visit-source";
import { createdAt, moment } from "../columns";
import { shops } from "../shops/shops";

/** The page and origin of visits, added up so that no visitor can be distinguished. */
const seen = () => ({
  shopId: bigint({ mode: "number" })
    .notNull()
    .references(() => shops.id),
  /** 0 stands for the whole shop. There is no foreign key, so that counting needs no look-up. */
  listingId: bigint({ mode: "number" }).notNull(),
  /** ISO 3166-1 alpha-2; ZZ for an unknown country. */
  country: text().notNull(),
  /** The language of the page. */
  locale: text().$type<Locale>().notNull(),
  source: text().$type<VisitSource>().notNull(),
  views: integer().notNull(),
  /** The visitors. A person who visits on two days counts twice. */
  visitors: integer().notNull(),
});
type Seen = Record<"country" | "locale" | "source" | "views" | "visitors", AnyPgColumn>;

const isSound = (row: Seen) =>
  sql`${row.country} ~ '^[A-Z]{2}$' and length(${row.locale}) <= 5 and length(${row.source}) <= 12 and ${row.views} >= 0 and ${row.visitors} >= 0`;

/** The visits of each day in Yiwu, partitioned by month and stored for thirteen of them. Tenant table. */
export const visitDays = pgTable("visit_days", { ...seen(), day: date().notNull() }, (row) => [
  primaryKey({ columns: [row.shopId, row.listingId, row.day, row.country, row.locale, row.source] }),
  index("visit_days_by_day").on(row.shopId, row.day),
  check("visit_days_limits", isSound(row)),
]);

/** The visits of each week; `week` is its Monday. Tenant table. */
export const visitWeeks = pgTable("visit_weeks", { ...seen(), week: date().notNull() }, (row) => [
  primaryKey({ columns: [row.shopId, row.listingId, row.week, row.country, row.locale, row.source] }),
  check("visit_weeks_limits", isSound(row)),
]);

/** Views and inquiries of a listing in a week: the sum of `listing_days`. Tenant table. */
export const listingWeeks = pgTable(
  "listing_weeks",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    week: date().notNull(),
    listingId: bigint({ mode: "number" }).notNull(),
    views: integer().notNull(),
    inquiries: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.shopId, row.week, row.listingId] }),
    check("listing_weeks_count", sql`${row.views} >= 0 and ${row.inquiries} >= 0`),
  ],
);

/**
 * The sums of each listing over the 52 weeks before `week` and the 52 weeks before those, so that a year is one row.
 * Tenant table.
 */
export const listingYears = pgTable(
  "listing_years",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    listingId: bigint({ mode: "number" }).notNull(),
    week: date().notNull(),
    views: integer().notNull(),
    viewsBefore: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.shopId, row.listingId] }),
    check("listing_years_count", sql`${row.views} >= 0 and ${row.viewsBefore} >= 0`),
  ],
);

/** A fall of traffic beyond chance, detected in the week of this Monday. Tenant table. */
export const trafficDrops = pgTable(
  "traffic_drops",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    kind: text().$type<"shop" | "country" | "source" | "design">().notNull(),
    /** A country, a source or the id of a listing; empty for the whole shop. */
    subject: text().notNull(),
    week: date().notNull(),
    /** The visitors, or the views of a listing, in the 28 days before the week and in the 28 days before those. */
    count: integer().notNull(),
    countBefore: integer().notNull(),
    createdAt: createdAt(),
    dismissedAt: moment(),
  },
  (alert) => [
    primaryKey({ columns: [alert.shopId, alert.kind, alert.subject, alert.week] }),
    check("traffic_drops_kind", sql`${alert.kind} in ('shop', 'country', 'source', 'design')`),
    check("traffic_drops_subject_length", sql`length(${alert.subject}) <= 20`),
    check("traffic_drops_fell", sql`${alert.count} >= 0 and ${alert.count} < ${alert.countBefore}`),
  ],
);

/**
 * The views of a category, or of its listings with a token of `facet_values` (0: all of them), in the last 28 days and
 * in the 28 days before. A row adds up at least five shops, so that no single shop can be identified.
 */
export const categoryTrends = pgTable(
  "category_trends",
  {
    categoryId: integer().notNull(),
    facet: integer().notNull(),
    views: integer().notNull(),
    viewsBefore: integer().notNull(),
    inquiries: integer().notNull(),
    shops: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.categoryId, row.facet] }),
    check("category_trends_of_many", sql`${row.shops} >= 5`),
  ],
);
