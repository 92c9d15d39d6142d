import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Texts } from "../../base/locale";
import { users } from "../accounts/accounts";
import { moment } from "../columns";

/** The districts of the market: D1 to D6 and IPM. */
export const districts = pgTable("districts", {
  code: text().primaryKey(),
  position: smallint().notNull(),
  names: jsonb().$type<Texts>().notNull(),
});

/** Industries (no parent) and their categories. */
export const categories = pgTable(
  "categories",
  {
    id: integer().primaryKey(),
    parentId: integer().references((): AnyPgColumn => categories.id),
    slug: text().notNull().unique(),
    names: jsonb().$type<Texts>().notNull(),
    position: smallint().notNull(),
    districtCode: text()
      .notNull()
      .references(() => districts.code),
    floor: smallint().notNull(),
    emoji: text().notNull(),
    /** HS heading, four digits; null for industries. */
    hs: text(),
    unitCode: text().references(() => units.code),
    /** The usual range of unit prices, in fen. */
    priceLow: integer(),
    priceHigh: integer(),
    /** The usual MOQ. */
    moq: integer(),
    attributeCodes: text().array().notNull().default([]),
    /** A hidden category has no page and takes no listings. */
    hiddenAt: moment(),
  },
  (category) => [
    index("categories_by_parent").on(category.parentId, category.position),
    check(
      "categories_unit_and_moq",
      sql`${category.parentId} is null or (${category.unitCode} is not null and ${category.moq} > 0)`,
    ),
  ],
);

/**
 * The pages of a floor in walking order. A floor whose booths fit on one page has no rows. `paginateFloors` writes the
 * table.
 */
export const floorPageStarts = pgTable(
  "floor_page_starts",
  {
    districtCode: text().notNull(),
    floor: smallint().notNull(),
    page: smallint().notNull(),
    /** `booths.walking_order` of its first booth; empty for the first page. */
    walkingOrder: text().notNull(),
    /** The first and last booth of the page when it was written. */
    area: text(),
    firstNumber: text().notNull(),
    lastNumber: text().notNull(),
  },
  (mark) => [
    primaryKey({ columns: [mark.districtCode, mark.floor, mark.page] }),
    check("floor_page_starts_page", sql`${mark.page} > 0 and ${mark.floor} between 1 and 9`),
  ],
);

/** An attribute that listings of a category may have: material, size, colour … */
export const attributes = pgTable("attributes", {
  code: text().primaryKey(),
  type: text().$type<"dimension" | "range" | "number" | "bool" | "list" | "text">().notNull(),
  names: jsonb().$type<Texts>().notNull(),
});

/** The units of quantities: pieces, pairs, sets … */
export const units = pgTable("units", { code: text().primaryKey(), names: jsonb().$type<Texts>().notNull() });

/** The reference data, the source at RATES_URL, or a lead. */
export type RateSource = "reference" | "feed" | "lead";

/** Indicative rates: units of the currency for one US dollar on a day. */
export const currencyRates = pgTable(
  "currency_rates",
  {
    code: text().primaryKey(),
    perUsd: numeric({ precision: 14, scale: 6, mode: "number" }).notNull(),
    asOf: date().notNull(),
    source: text().$type<RateSource>().notNull().default("reference"),
    /** The lead who set it, with when; null for other sources. */
    setBy: uuid().references(() => users.id),
    setAt: moment().notNull().defaultNow(),
  },
  (rate) => [
    check("currency_rates_are_positive", sql`${rate.perUsd} > 0`),
    check("currency_rates_source", sql`${rate.source} in ('reference', 'feed', 'lead')`),
    check("currency_rates_set_by", sql`(${rate.setBy} is null) = (${rate.source} <> 'lead')`),
  ],
);
