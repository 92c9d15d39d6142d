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
  uuid,
} from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import type { StoredPhraseLine } from "../../base/phrase-line";
import type { VisitSource } from "../../base/visit-source";
import { users } from "../accounts/accounts";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

export type InquiryStatus =
  | "sent"
  | "seen"
  | "replied"
  | "buyer_replied"
  | "quoted"
  | "agreed"
  | "declined"
  | "expired"
  | "spam";
/**
 * The page from which the buyer sent the inquiry. `second` is the position in the video if it is known, `exhibition` is
 * the code of the trade fair whose link the buyer opened or whose stand they visited, and `way` is the kind of source that led to the shop if it
 * is known.
 */
export type InquirySource = { exhibition?: string; way?: VisitSource } & (
  | { page: "listing" | "shop" | "list" | "fair"; path: string }
  | { page: "video"; path: string; videoId: number; second?: number }
  | { page: "sourcing"; path: string; requestId: string }
);

/** An inquiry of a buyer to one shop. Tenant table. */
export const inquiries = pgTable(
  "inquiries",
  {
    id: privateId(),
    /** A short code for the telephone: RD-7K2M. */
    reference: text().notNull().unique(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The buyer's account; null for a guest. */
    buyerId: uuid().references(() => users.id),
    buyerName: text().notNull(),
    buyerEmail: text().notNull(),
    buyerCompany: text(),
    buyerPhone: text(),
    /** ISO 3166-1 alpha-2: where the goods go. */
    country: text().notNull(),
    /** The buyer's language. */
    locale: text().$type<Locale>().notNull(),
    /** The target price of one piece in the smallest unit of `targetCurrency`. */
    targetPrice: integer(),
    targetCurrency: text(),
    port: text(),
    incoterm: text().$type<"EXW" | "FCA" | "FOB" | "CFR" | "CIF" | "DAP" | "DDP">(),
    neededBy: date(),
    customisation: text(),
    wantsSample: boolean().notNull().default(false),
    status: text().$type<InquiryStatus>().notNull().default("sent"),
    /** The reason why it is held until an operator releases it; null if it is not held. */
    heldReason: text(),
    source: jsonb().$type<InquirySource>().notNull(),
    createdAt: createdAt(),
    seenAt: moment(),
    firstReplyAt: moment(),
    lastMessageAt: moment().notNull().defaultNow(),
  },
  (inquiry) => [
    unique("inquiries_of_shop").on(inquiry.shopId, inquiry.id),
    index("inquiries_by_shop").on(inquiry.shopId, inquiry.lastMessageAt.desc()),
    index("inquiries_by_buyer").on(inquiry.buyerId, inquiry.lastMessageAt.desc()),
    index("inquiries_unclaimed").on(inquiry.buyerEmail).where(sql`${inquiry.buyerId} is null`),
    check(
      "inquiries_status",
      sql`${inquiry.status} in ('sent', 'seen', 'replied', 'buyer_replied', 'quoted', 'agreed', 'declined', 'expired', 'spam')`,
    ),
    check(
      "inquiries_lengths",
      sql`length(${inquiry.buyerName}) between 1 and 80 and length(${inquiry.buyerEmail}) <= 254 and length(${inquiry.buyerCompany}) <= 120 and length(${inquiry.buyerPhone}) <= 40 and length(${inquiry.port}) <= 80 and length(${inquiry.customisation}) <= 1000`,
    ),
    check("inquiries_source_length", sql`length(${inquiry.source}::text) <= 1000`),
    check("inquiries_country_form", sql`${inquiry.country} ~ '^[A-Z]{2}$'`),
    check("inquiries_target_has_currency", sql`(${inquiry.targetPrice} is null) = (${inquiry.targetCurrency} is null)`),
  ],
);

/** A listing of an inquiry with its quantity. */
export const inquiryLines = pgTable(
  "inquiry_lines",
  {
    inquiryId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    listingId: bigint({ mode: "number" }).notNull(),
    quantity: integer().notNull(),
    position: smallint().notNull(),
    /** Whether the buyer wants a sample before the order. */
    wantsSample: boolean().notNull().default(false),
  },
  (line) => [
    primaryKey({ columns: [line.inquiryId, line.listingId] }),
    foreignKey({
      columns: [line.shopId, line.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "inquiry_lines_of_inquiry",
    }),
    foreignKey({
      columns: [line.shopId, line.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "inquiry_lines_of_shop",
    }),
    index("inquiry_lines_by_listing").on(line.listingId),
    check("inquiry_lines_quantity", sql`${line.quantity} between 1 and 100000000`),
  ],
);

/** A message of a thread in its original text. */
export const messages = pgTable(
  "messages",
  {
    id: privateId(),
    inquiryId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    side: text().$type<"buyer" | "shop">().notNull(),
    userId: uuid().references(() => users.id),
    body: text().notNull(),
    /** The language of the text. */
    locale: text().$type<Locale>().notNull(),
    /** The lines that consist of phrases of the phrase book, which are rendered in the language of each reader. */
    phrases: jsonb().$type<StoredPhraseLine[]>(),
    createdAt: createdAt(),
  },
  (message) => [
    unique("messages_of_shop").on(message.shopId, message.id),
    foreignKey({
      columns: [message.shopId, message.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "messages_of_inquiry",
    }),
    unique("messages_of_thread").on(message.shopId, message.inquiryId, message.id),
    index("messages_by_inquiry").on(message.inquiryId, message.createdAt),
    check("messages_side", sql`${message.side} in ('buyer', 'shop')`),
    check("messages_length", sql`length(${message.body}) between 1 and 5000`),
    check("messages_phrases_length", sql`length(${message.phrases}::text) <= 20000`),
  ],
);

/**
 * A guest's private link, stored as the SHA-256 of its token. It is read without a tenant and opens one inquiry only.
 * The links of one inquiry list share the SHA-256 of the list's link.
 */
export const inquiryLinks = pgTable(
  "inquiry_links",
  {
    tokenHash: text().primaryKey(),
    inquiryId: uuid()
      .notNull()
      .references(() => inquiries.id),
    shopId: bigint({ mode: "number" }).notNull(),
    listHash: text(),
    createdAt: createdAt(),
    revokedAt: moment(),
  },
  (link) => [
    index("inquiry_links_by_list").on(link.listHash).where(sql`${link.listHash} is not null`),
    check("inquiry_links_lengths", sql`length(${link.tokenHash}) <= 100 and length(${link.listHash}) <= 100`),
  ],
);
