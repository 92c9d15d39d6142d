import { sql } from "drizzle-orm";
import { bigint, boolean, check, integer, json, jsonb, pgTable, smallint, text } from "drizzle-orm/pg-core";
import type { Locale, SomeTexts } from "../../base/locale";
import { moment } from "../columns";
import { shops } from "../shops/shops";

/**
 * A listing as lists show it, and most of what its page needs, in one row, so that either is one look-up. The table is
 * derived: `project_listings(ids)` writes it in the transaction of each change, for every listing that has an address,
 * also when it answers 410. Lists read only cards with `isListed`; see docs/search.md.
 */
export const listingCards = pgTable(
  "listing_cards",
  {
    listingId: bigint({ mode: "number" }).primaryKey(),
    shopId: bigint({ mode: "number" }).notNull(),
    publishedAt: moment(),
    /** Language of the source texts. */
    locale: text().$type<Locale>().notNull(),
    /** The texts in all available languages. */
    titles: jsonb().$type<SomeTexts>().notNull(),
    slugs: jsonb().$type<SomeTexts>().notNull(),
    /** The `picture` of a `ListingCard`. */
    picture: json(),
    unitCode: text().notNull(),
    /** The MOQ and the prices of the last and the first tier in the smallest unit; null for a price on request. */
    moq: integer(),
    currency: text().$type<"CNY" | "USD">().notNull(),
    priceLow: integer(),
    priceHigh: integer(),
    /** The shortest and the longest lead time in working days. */
    daysLow: smallint(),
    daysHigh: smallint(),
    /** A `Trade`. */
    trade: json().notNull(),
    /** All pictures in the form that the listing's page renders. */
    pictures: json(),
    /** False for a removed listing and for all listings of a closed shop. */
    isListed: boolean().notNull().default(true),
  },
  (card) => [
    check("listing_cards_pictures", sql`${card.pictures} is not null`),
    check("listing_cards_currency", sql`${card.currency} in ('CNY', 'USD')`),
    check(
      "listing_cards_ranges",
      sql`num_nulls(${card.moq}, ${card.priceLow}, ${card.priceHigh}) in (0, 3) and ${card.priceLow} <= ${card.priceHigh}
      and num_nulls(${card.daysLow}, ${card.daysHigh}) in (0, 2) and ${card.daysLow} <= ${card.daysHigh}`,
    ),
  ],
);

/**
 * A shop as cards and listings show it, complete in one row. The table is derived: `write_shop_cards(ids)` writes it in
 * the transaction of each change. Everybody may read it and only that function writes it, so it has no row-level
 * security.
 */
export const shopCards = pgTable("shop_cards", {
  shopId: bigint({ mode: "number" })
    .primaryKey()
    .references(() => shops.id, { onDelete: "cascade" }),
  /** The first booth, a `ShownBooth`. */
  booth: json(),
  /**
   * Median minutes to the first answer. Cards show it for shops with at least five inquiries that answered four in five
   * within a day; it is null for others. The storefront shows the figures of all shops.
   */
  answerMinutes: integer(),
  /** A `Seller`; it expires at `sellerValidUntil`, when a verification, days away or busy days end. */
  seller: json().notNull(),
  sellerValidUntil: moment().notNull(),
});
