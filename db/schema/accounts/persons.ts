import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Currency } from "../../base/currency";
import type { Locale } from "../../base/locale";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";
import { users } from "./accounts";

const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** The kinds of events that members of a shop and buyers are notified of. */
export type NoticeKind =
  | "inquiry"
  | "buyer_wrote"
  | "quote_answered"
  | "quote_to_approve"
  | "proforma_issued"
  | "sourcing_invited"
  | "sourcing_chosen"
  | "sourcing_not_chosen"
  | "shop_wrote"
  | "quote_sent"
  | "proforma_sent"
  | "sourcing_quoted"
  | "sourcing_closed";
/** The kinds of notices about a shop as a whole. */
export type ShopNoticeKind =
  | "workspace_inspected"
  | "transfer_proposed"
  | "transfer_done"
  | "transfer_withdrawn"
  | "transfer_undone"
  | "merge_proposed"
  | "merge_done"
  | "merge_withdrawn"
  | "merge_undone";
/** Notices to members about their own listings, which are not sent by email. */
export type ListingNoticeKind = "origin_asked" | "origin_agreed" | "origin_refused" | "trial_reached" | "trial_over";
/** The kinds of emails that a person can switch off. */
export type EmailKind = "inquiries" | "answers" | "quotes" | "searches" | "figures";

/** A buyer's company data, which prefills forms. Only its person can read it. */
export const profiles = pgTable(
  "profiles",
  {
    userId: owner().primaryKey(),
    company: text(),
    phone: text(),
    /** The digits of the telephone, however it was written. */
    phoneDigits: text().generatedAlwaysAs(sql`regexp_replace(phone, '[^0-9]', '', 'g')`),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    port: text(),
    /** The tax number in the notation of its country. */
    taxNumber: text(),
    currency: text().$type<Currency>(),
  },
  (profile) => [
    index("profiles_by_phone").on(profile.phoneDigits),
    check("profiles_country_form", sql`${profile.country} ~ '^[A-Z]{2}$'`),
    check("profiles_currency_form", sql`${profile.currency} ~ '^[A-Z]{3}$'`),
    check(
      "profiles_lengths",
      sql`length(${profile.company}) <= 120 and length(${profile.phone}) <= 40 and length(${profile.port}) <= 80 and length(${profile.taxNumber}) <= 40`,
    ),
  ],
);

/** The listings that a person saved. Only that person can read them. */
export const savedListings = pgTable(
  "saved_listings",
  {
    userId: owner(),
    listingId: bigint({ mode: "number" })
      .notNull()
      .references(() => listings.id),
    createdAt: createdAt(),
  },
  (saved) => [primaryKey({ columns: [saved.userId, saved.listingId] })],
);

/** The shops that a person saved. Only that person can read them. */
export const savedShops = pgTable(
  "saved_shops",
  {
    userId: owner(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    createdAt: createdAt(),
  },
  (saved) => [primaryKey({ columns: [saved.userId, saved.shopId] })],
);

/** A saved search, whose new results are emailed once a week. Only its person can read it. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: privateId(),
    userId: owner(),
    /** The language of the search words. It decides the currency of prices unless the query names one. */
    locale: text().$type<Locale>().notNull(),
    /** The query of the search page's address. */
    query: text().notNull(),
    createdAt: createdAt(),
  },
  (search) => [
    unique("saved_searches_once").on(search.userId, search.locale, search.query),
    check("saved_searches_locale", sql`${search.locale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')`),
    check("saved_searches_length", sql`length(${search.query}) between 1 and 1000`),
  ],
);

/** When a person's next email about saved searches is due, and since when listings count as new in it. */
export const searchEmails = pgTable(
  "search_emails",
  { userId: owner().primaryKey(), since: moment().notNull(), dueAt: moment().notNull() },
  (mail) => [index("search_mails_due").on(mail.dueAt)],
);

/** A kind of email that a person switched off. Only that person can read it. */
export const unwantedEmails = pgTable(
  "unwanted_emails",
  { userId: owner(), kind: text().$type<EmailKind>().notNull(), createdAt: createdAt() },
  (unwanted) => [
    primaryKey({ columns: [unwanted.userId, unwanted.kind] }),
    check("unwanted_emails_kind", sql`${unwanted.kind} in ('inquiries', 'answers', 'quotes', 'searches', 'figures')`),
  ],
);
