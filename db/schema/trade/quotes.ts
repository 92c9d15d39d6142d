import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Incoterm } from "../../base/incoterm";
import type { Locale, SomeTexts } from "../../base/locale";
import type { Promised } from "../../base/production-board";
import type { PaymentTerms } from "../../base/proforma-content";
import { users } from "../accounts/accounts";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, privateId } from "../columns";
import { inquiries } from "../inquiries/inquiries";
import { shops } from "../shops/shops";

export type QuoteStatus = "draft" | "sent" | "countered" | "accepted" | "rejected" | "withdrawn" | "expired";

/**
 * A version of a shop's quote in an inquiry. Tenant table. Only its state changes after it is sent, and a sent version
 * never becomes a draft again. The newest version that is not a draft is in force.
 */
export const quotes = pgTable(
  "quotes",
  {
    id: privateId(),
    inquiryId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    version: smallint().notNull(),
    status: text().$type<QuoteStatus>().notNull().default("draft"),
    /** The currency of all its prices. */
    currency: text().$type<"CNY" | "USD">().notNull(),
    incoterm: text().$type<Incoterm>().notNull(),
    /** The named place of the delivery term, per language: "FOB Ningbo", "FOB 宁波". */
    places: jsonb().$type<SomeTexts>().notNull(),
    /** The port of destination, if the buyer stated one. */
    port: text(),
    /** The freight to the named place in the smallest unit; null if the term has none or prices include it. */
    freight: integer(),
    /** The insurance for terms that include it; 0 if the freight includes it. */
    insurance: integer(),
    paymentTerms: text().$type<PaymentTerms>().notNull().default("tt_30_70"),
    /** The working days from the deposit until the goods leave Yiwu. */
    workingDays: smallint().notNull(),
    validUntil: date().notNull(),
    note: text(),
    /** The language of the note. */
    locale: text().$type<Locale>().notNull(),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    /** The member who requested a manager's approval of this draft, and the time of the request. */
    approvalRequestedBy: uuid().references(() => users.id),
    approvalRequestedAt: moment(),
    /** The form that quoted several inquiries at once. A job sends its drafts unless they are taken back. */
    batchId: uuid(),
    /** The time at which such a draft is sent; null afterwards and for all other quotes. */
    goesOutAt: moment(),
    sentAt: moment(),
    /** The time at which it was countered, accepted, rejected, withdrawn or marked as expired. */
    decidedAt: moment(),
    /** The person who decided; null for a guest with the private link. */
    decidedBy: uuid().references(() => users.id),
    /** The buyer's text with a counter-offer or a refusal, in the buyer's language. */
    answer: text(),
    /** The source and the parts of its lead time. */
    promise: jsonb().$type<Promised>(),
  },
  (quote) => [
    unique("quotes_of_shop").on(quote.shopId, quote.id),
    unique("quotes_versions").on(quote.inquiryId, quote.version),
    uniqueIndex("quotes_one_draft").on(quote.inquiryId).where(sql`${quote.status} = 'draft'`),
    uniqueIndex("quotes_accepted_once").on(quote.inquiryId).where(sql`${quote.status} = 'accepted'`),
    index("quotes_by_shop").on(quote.shopId, quote.id.desc()),
    index("quotes_open").on(quote.validUntil).where(sql`${quote.status} in ('sent', 'countered')`),
    foreignKey({
      columns: [quote.shopId, quote.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "quotes_of_inquiry",
    }),
    check("quotes_version", sql`${quote.version} between 1 and 99`),
    check(
      "quotes_status",
      sql`${quote.status} in ('draft', 'sent', 'countered', 'accepted', 'rejected', 'withdrawn', 'expired')`,
    ),
    check("quotes_are_dated", sql`(${quote.status} = 'draft') = (${quote.sentAt} is null)`),
    check("quotes_decided_when", sql`(${quote.status} in ('draft', 'sent')) = (${quote.decidedAt} is null)`),
    check("quotes_currency", sql`${quote.currency} in ('CNY', 'USD')`),
    check("quotes_incoterm", sql`${quote.incoterm} in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')`),
    check(
      "quotes_payment_terms",
      sql`${quote.paymentTerms} in ('tt_30_70', 'tt_50_50', 'tt_100', 'lc_at_sight', 'on_pickup')`,
    ),
    check(
      "quotes_carriage",
      sql`${quote.freight} between 1 and 1000000000 and ${quote.insurance} between 0 and 1000000000`,
    ),
    check(
      "quotes_carriage_of_term",
      sql`coalesce(${quote.freight}, ${quote.insurance}) is null or ${quote.incoterm} in ('CFR', 'CIF', 'DAP', 'DDP')`,
    ),
    check(
      "quotes_scheduled_drafts",
      sql`${quote.goesOutAt} is null or (${quote.status} = 'draft' and ${quote.batchId} is not null)`,
    ),
    index("quotes_waiting").on(quote.shopId, quote.batchId).where(sql`${quote.goesOutAt} is not null`),
    check("quotes_working_days", sql`${quote.workingDays} between 0 and 365`),
    check(
      "quotes_lengths",
      sql`length(${quote.places}::text) between 3 and 2000 and length(${quote.port}) <= 80 and length(${quote.note}) between 1 and 2000`,
    ),
    check(
      "quotes_answer_lengths",
      sql`length(${quote.answer}) between 1 and 2000 and length(${quote.promise}::text) <= 1000`,
    ),
  ],
);

/** One listing of a version. It stores the packing as computed at that time; null if it was unknown. */
export const quoteLines = pgTable(
  "quote_lines",
  {
    quoteId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    position: smallint().notNull(),
    listingId: bigint({ mode: "number" }).notNull(),
    /** A sample before the order: it may be free and does not count as goods. */
    isSample: boolean().notNull().default(false),
    quantity: integer().notNull(),
    /** The price of one piece in the smallest unit of the quote's currency. */
    unitPrice: integer().notNull(),
    /** The buyer's counteroffer; only it and its quantity change in a sent version. */
    counterPrice: integer(),
    /** The quantity of the counter-offer. */
    counterQuantity: integer(),
    cartons: integer(),
    /** The volume and the weight of all cartons. */
    cubicCentimetres: bigint({ mode: "number" }),
    grossGrams: bigint({ mode: "number" }),
  },
  (line) => [
    primaryKey({ columns: [line.quoteId, line.position] }),
    foreignKey({
      columns: [line.shopId, line.quoteId],
      foreignColumns: [quotes.shopId, quotes.id],
      name: "quote_lines_of_quote",
    }).onDelete("cascade"),
    foreignKey({
      columns: [line.shopId, line.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "quote_lines_of_shop",
    }),
    index("quote_lines_by_listing").on(line.listingId),
    check("quote_lines_position", sql`${line.position} between 1 and 50`),
    check("quote_lines_quantity", sql`${line.quantity} between 1 and 100000000`),
    check("quote_lines_counter_quantity", sql`${line.counterQuantity} between 1 and 100000000`),
    check(
      "quote_lines_prices",
      sql`${line.unitPrice} <= 1000000000 and (${line.unitPrice} > 0 or (${line.isSample} and ${line.unitPrice} = 0)) and ${line.counterPrice} between 1 and 1000000000`,
    ),
    check("quote_lines_packing", sql`${line.cartons} > 0 and ${line.cubicCentimetres} > 0 and ${line.grossGrams} > 0`),
  ],
);

/** Whether assistants of a shop may quote, and how far below its prices. Without a row they may not. Tenant table. */
export const quotingRules = pgTable(
  "quoting_rules",
  {
    shopId: bigint({ mode: "number" })
      .primaryKey()
      .references(() => shops.id),
    assistantsQuote: boolean().notNull().default(false),
    /** The percentage by which an assistant may go below the price tier of a quantity. */
    percentOff: smallint().notNull().default(0),
  },
  (rules) => [check("quoting_rules_percent", sql`${rules.percentOff} between 0 and 90`)],
);
