import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Incoterm } from "../../base/incoterm";
import type { Locale } from "../../base/locale";
import { users } from "../accounts/accounts";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, privateId } from "../columns";
import { sourcingInvitations } from "./sourcing";

export type SourcingQuoteStatus = "sent" | "replaced" | "withdrawn" | "chosen" | "not_chosen" | "expired";
/** The place of delivery of a sealed quote; `destination` is the buyer's port, or their country without a port. */
export type SourcingPlace = "yiwu" | "ningbo" | "shanghai" | "destination";

/**
 * A version of a shop's sealed quote, which no other shop can read. Tenant table. Only its state changes, and a version
 * in force holds one of the eight places of its request.
 */
export const sourcingQuotes = pgTable(
  "sourcing_quotes",
  {
    id: privateId(),
    requestId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    version: smallint().notNull(),
    slot: smallint().notNull(),
    status: text().$type<SourcingQuoteStatus>().notNull().default("sent"),
    /** The quoted listing, or the shop's most similar one. */
    listingId: bigint({ mode: "number" }).notNull(),
    currency: text().$type<"CNY" | "USD">().notNull(),
    /** The price of one unit in the smallest unit of `currency`. */
    unitPrice: integer().notNull(),
    moq: integer().notNull(),
    incoterm: text().$type<Incoterm>().notNull(),
    place: text().$type<SourcingPlace>().notNull(),
    /** The working days from the deposit until the goods leave Yiwu. */
    workingDays: smallint().notNull(),
    validUntil: date().notNull(),
    note: text(),
    /** The language of the note. */
    locale: text().$type<Locale>().notNull(),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    decidedAt: moment(),
  },
  (quote) => [
    foreignKey({
      columns: [quote.requestId, quote.shopId],
      foreignColumns: [sourcingInvitations.requestId, sourcingInvitations.shopId],
      name: "sourcing_quotes_of_invitation",
    }),
    foreignKey({
      columns: [quote.shopId, quote.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "sourcing_quotes_of_shop",
    }),
    unique("sourcing_quotes_versions").on(quote.requestId, quote.shopId, quote.version),
    uniqueIndex("sourcing_quotes_one_a_shop")
      .on(quote.requestId, quote.shopId)
      .where(sql`${quote.status} not in ('replaced', 'withdrawn')`),
    uniqueIndex("sourcing_quotes_one_a_place")
      .on(quote.requestId, quote.slot)
      .where(sql`${quote.status} not in ('replaced', 'withdrawn')`),
    uniqueIndex("sourcing_quotes_chosen_once").on(quote.requestId).where(sql`${quote.status} = 'chosen'`),
    index("sourcing_quotes_by_shop").on(quote.shopId, quote.requestId),
    index("sourcing_quotes_by_listing").on(quote.listingId),
    check("sourcing_quotes_place_of_eight", sql`${quote.slot} between 1 and 8`),
    check("sourcing_quotes_change_once", sql`${quote.version} between 1 and 2`),
    check(
      "sourcing_quotes_status",
      sql`${quote.status} in ('sent', 'replaced', 'withdrawn', 'chosen', 'not_chosen', 'expired')`,
    ),
    check("sourcing_quotes_are_dated", sql`(${quote.status} = 'sent') = (${quote.decidedAt} is null)`),
    check("sourcing_quotes_currency", sql`${quote.currency} in ('CNY', 'USD')`),
    check(
      "sourcing_quotes_numbers",
      sql`${quote.unitPrice} between 1 and 1000000000 and ${quote.moq} between 1 and 100000000 and ${quote.workingDays} between 0 and 365`,
    ),
    check("sourcing_quotes_incoterm", sql`${quote.incoterm} in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')`),
    check("sourcing_quotes_places", sql`${quote.place} in ('yiwu', 'ningbo', 'shanghai', 'destination')`),
    check("sourcing_quotes_locale", sql`${quote.locale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')`),
    check("sourcing_quotes_lengths", sql`length(${quote.note}) between 1 and 2000`),
  ],
);
