import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Locale, SomeTexts } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { inquiries } from "../inquiries/inquiries";
import { shops } from "../shops/shops";
import type { RuleMode, RuleName } from "./rules";

export type CaseTarget = "listing" | "shop" | "video" | "message" | "thread";
export type ReportReason =
  | "brand"
  | "forbidden_goods"
  | "dangerous"
  | "copied_pictures"
  | "misleading"
  | "wrong_booth"
  | "fraud"
  | "rude"
  | "advertising"
  | "other";

/** A reported thing as it was at one moment. Pictures are keys; prices are in the smallest unit of `currency`. */
export type Snapshot = {
  titles: SomeTexts;
  descriptions: SomeTexts;
  pictures: string[];
  currency?: "CNY" | "USD";
  tiers?: { fromQuantity: number; unitPrice: number }[];
  /** Attribute code → value in the language of the source texts. */
  attributes?: Record<string, string>;
  /** The plates of a shop's booths: "D1 1F 3430". */
  booths?: string[];
  /** The number of messages of a thread, whose texts are not stored here. */
  messageCount?: number;
};

/** What a rule found. Prices are in the smallest unit of `currency`. */
export type Found = {
  /** The mode of the rule at that time. */
  mode: Exclude<RuleMode, "off">;
  /** The words as they are written in the design. */
  words?: string[];
  price?: { before: number; after: number; currency: "CNY" | "USD" };
  /** Pictures of the design, each with the same picture of another shop. */
  pictures?: { key: string; otherKey: string; listingId: number }[];
};

/** All reports about one thing, and the work on them. A report about a decided thing opens a new case. */
export const moderationCases = pgTable(
  "moderation_cases",
  {
    id: privateId(),
    /** The number by which people name it: M-2418. */
    number: integer().notNull().generatedAlwaysAsIdentity(),
    target: text().$type<CaseTarget>().notNull(),
    /** The id of the listing, shop or video in decimal digits, or of the message or inquiry as a UUID. */
    targetId: text().notNull(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** 3 for danger, forbidden goods and fraud, 2 for rights of others, 1 for everything else. */
    harm: smallint().notNull(),
    /** `proposed`: a measure waits for the second lead. */
    status: text().$type<"open" | "proposed" | "decided">().notNull().default("open"),
    /** The target as it was when it was first reported, and a hash of it. */
    snapshot: jsonb().$type<Snapshot>().notNull(),
    version: text().notNull(),
    claimedBy: uuid().references(() => users.id),
    /** The time of the claim or of the claimant's last action. */
    claimedAt: moment(),
    createdAt: createdAt(),
    dueAt: moment().notNull(),
    decidedAt: moment(),
  },
  (found) => [
    uniqueIndex("moderation_cases_one_open").on(found.target, found.targetId).where(sql`${found.status} <> 'decided'`),
    index("moderation_cases_queue").on(found.harm.desc(), found.dueAt).where(sql`${found.status} <> 'decided'`),
    index("moderation_cases_by_shop").on(found.shopId, found.createdAt.desc()),
    unique("moderation_cases_number").on(found.number),
    check("moderation_cases_target", sql`${found.target} in ('listing', 'shop', 'video', 'message', 'thread')`),
    check("moderation_cases_status", sql`${found.status} in ('open', 'proposed', 'decided')`),
    check("moderation_cases_harm", sql`${found.harm} between 1 and 3`),
    check("moderation_cases_decided", sql`(${found.decidedAt} is not null) = (${found.status} = 'decided')`),
    check("moderation_cases_claim", sql`(${found.claimedBy} is null) = (${found.claimedAt} is null)`),
    check(
      "moderation_cases_lengths",
      sql`length(${found.targetId}) <= 40 and length(${found.version}) <= 64 and length(${found.snapshot}::text) <= 200000`,
    ),
  ],
);

/**
 * What somebody, or a rule of the market, finds wrong with a thing. Only operators read it, and who wrote it; a shop
 * reads what rules found.
 */
export const reports = pgTable(
  "reports",
  {
    id: privateId(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCases.id),
    shopId: bigint({ mode: "number" }).notNull(),
    /** The inquiry of a reported thread or message, and the side that reports. */
    inquiryId: uuid(),
    side: text().$type<"buyer" | "shop">(),
    /** The person who reports; null for a guest. */
    userId: uuid().references(() => users.id),
    reason: text().$type<ReportReason>().notNull(),
    details: text(),
    /** The address that receives the outcome, in lower case; null if nobody wants it. */
    email: text(),
    /** The language of the reporter. */
    locale: text().$type<Locale>().notNull().default("en"),
    /** A hash that recognises the same report sent twice. */
    reporter: text().notNull(),
    /** The rule by which the market itself reports, and what it found. */
    rule: text().$type<RuleName>(),
    found: jsonb().$type<Found>(),
    createdAt: createdAt(),
  },
  (report) => [
    foreignKey({
      columns: [report.shopId, report.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "reports_of_inquiry",
    }),
    unique("reports_once_a_case").on(report.caseId, report.reporter),
    index("reports_by_rule").on(report.rule, report.createdAt).where(sql`${report.rule} is not null`),
    index("reports_of_rules").on(report.shopId, report.reporter).where(sql`${report.rule} is not null`),
    index("reports_by_user").on(report.userId).where(sql`${report.userId} is not null`),
    index("reports_by_inquiry").on(report.inquiryId).where(sql`${report.inquiryId} is not null`),
    check(
      "reports_side",
      sql`${report.side} in ('buyer', 'shop') and (${report.side} is null) = (${report.inquiryId} is null)`,
    ),
    check(
      "reports_reason",
      sql`${report.reason} in ('brand', 'forbidden_goods', 'dangerous', 'copied_pictures', 'misleading', 'wrong_booth', 'fraud', 'rude', 'advertising', 'other')`,
    ),
    check("reports_details", sql`length(${report.details}) <= 1000`),
    check("reports_email", sql`${report.email} = lower(${report.email}) and length(${report.email}) <= 254`),
    check("reports_reporter", sql`length(${report.reporter}) <= 64`),
    check(
      "reports_rule",
      sql`${report.rule} in ('counterfeit_words', 'brand_words', 'banned_goods', 'price_cut', 'changed_certificates', 'first_designs', 'same_picture')`,
    ),
    check(
      "reports_found",
      sql`(${report.rule} is null) = (${report.found} is null) and length(${report.found}::text) <= 8000 and (${report.rule} is null or ${report.userId} is null)`,
    ),
  ],
);
