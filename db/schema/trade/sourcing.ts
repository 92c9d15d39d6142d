import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Incoterm } from "../../base/incoterm";
import type { Locale } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { inquiries } from "../inquiries/inquiries";
import { categories } from "../market/market";
import { shops } from "../shops/shops";

export type SourcingStatus = "open" | "closed" | "chosen" | "withdrawn" | "expired";
/** The reasons for an invitation: listings in the category, a booth on the category's floor, a shared language. */
export type InvitationReasons = { designs: number; isOnFloor: boolean; language: Locale | null };

/**
 * A sourcing request of a buyer. `asRequest()` reads and writes it, and invited shops can read it. The buyer's data is
 * in `sourcing_buyers`.
 */
export const sourcingRequests = pgTable(
  "sourcing_requests",
  {
    id: privateId(),
    /** A short code for the telephone: RS-7K2M9Q. */
    reference: text().notNull().unique(),
    /** The account of the buyer; null for a guest. */
    buyerId: uuid().references(() => users.id),
    /** The buyer's language, which is that of title and details. */
    locale: text().$type<Locale>().notNull(),
    title: text().notNull(),
    details: text().notNull(),
    categoryId: integer()
      .notNull()
      .references(() => categories.id),
    /** The quantity in the unit of the category. */
    quantity: integer().notNull(),
    /** The target price of one unit in the smallest unit of `targetCurrency`. */
    targetPrice: integer(),
    targetCurrency: text(),
    /** ISO 3166-1 alpha-2: where the goods go. */
    country: text().notNull(),
    port: text(),
    incoterm: text().$type<Incoterm>(),
    neededBy: date(),
    status: text().$type<SourcingStatus>().notNull().default("open"),
    /** The reason why the buyer must confirm it before shops are invited; null if it is not held. */
    heldReason: text(),
    /** The number of quotes that hold one of the eight places. */
    placesTaken: smallint().notNull().default(0),
    createdAt: createdAt(),
    /** The time from which it accepts no more quotes; null while it is held. */
    closesAt: moment(),
    routedAt: moment(),
    decidedAt: moment(),
    /** The time at which the buyer stopped emails about it; null if emails are sent. */
    emailsOffAt: moment(),
    /** The inquiry that the choice of a quote created. */
    inquiryId: uuid().references(() => inquiries.id),
  },
  (request) => [
    index("sourcing_requests_by_buyer").on(request.buyerId, request.createdAt.desc()),
    check("sourcing_requests_status", sql`${request.status} in ('open', 'closed', 'chosen', 'withdrawn', 'expired')`),
    check("sourcing_requests_are_dated", sql`(${request.status} = 'open') = (${request.decidedAt} is null)`),
    check("sourcing_requests_chosen_once", sql`(${request.status} = 'chosen') = (${request.inquiryId} is not null)`),
    check("sourcing_requests_held_or_open", sql`(${request.heldReason} is null) = (${request.closesAt} is not null)`),
    check("sourcing_requests_places", sql`${request.placesTaken} between 0 and 8`),
    check("sourcing_requests_quantity", sql`${request.quantity} between 1 and 100000000`),
    check(
      "sourcing_requests_lengths",
      sql`length(${request.title}) between 1 and 120 and length(${request.details}) between 1 and 5000 and length(${request.port}) <= 80 and length(${request.reference}) <= 20 and length(${request.heldReason}) <= 40`,
    ),
    check("sourcing_requests_locale", sql`${request.locale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')`),
    check("sourcing_requests_incoterm", sql`${request.incoterm} in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')`),
    check("sourcing_requests_country_form", sql`${request.country} ~ '^[A-Z]{2}$'`),
    check(
      "sourcing_requests_target",
      sql`(${request.targetPrice} is null) = (${request.targetCurrency} is null) and ${request.targetPrice} between 1 and 1000000000`,
    ),
  ],
);

/** The buyer of a request, hidden from shops; the chosen shop reads it in the inquiry. */
export const sourcingBuyers = pgTable(
  "sourcing_buyers",
  {
    requestId: uuid()
      .primaryKey()
      .references(() => sourcingRequests.id),
    name: text().notNull(),
    email: text().notNull(),
    company: text(),
  },
  (buyer) => [
    index("sourcing_buyers_by_email").on(buyer.email),
    check(
      "sourcing_buyers_lengths",
      sql`length(${buyer.name}) between 1 and 80 and length(${buyer.email}) <= 254 and length(${buyer.company}) <= 120`,
    ),
  ],
);

/** The buyer's private link, stored as the SHA-256 of its token. It is read without a context and opens one request. */
export const sourcingLinks = pgTable(
  "sourcing_links",
  {
    tokenHash: text().primaryKey(),
    requestId: uuid()
      .notNull()
      .references(() => sourcingRequests.id),
    createdAt: createdAt(),
    revokedAt: moment(),
  },
  (link) => [
    index("sourcing_links_of_request").on(link.requestId),
    check("sourcing_links_length", sql`length(${link.tokenHash}) <= 100`),
  ],
);

/** An invitation of a shop to quote, with its reasons. Tenant table. */
export const sourcingInvitations = pgTable(
  "sourcing_invitations",
  {
    requestId: uuid()
      .notNull()
      .references(() => sourcingRequests.id),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    reasons: jsonb().$type<InvitationReasons>().notNull(),
    score: smallint().notNull(),
    createdAt: createdAt(),
  },
  (invitation) => [
    primaryKey({ columns: [invitation.requestId, invitation.shopId] }),
    index("sourcing_invitations_by_shop").on(invitation.shopId, invitation.createdAt.desc()),
    check("sourcing_invitations_length", sql`length(${invitation.reasons}::text) <= 500`),
  ],
);
