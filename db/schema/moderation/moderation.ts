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
export type Measure = "nothing" | "changes" | "hide" | "remove" | "limit" | "suspend" | "close";
export type Ground = "brands" | "forbidden_goods" | "safety" | "honesty" | "pictures" | "conduct" | "law" | "none";
export type ChangedField = "title" | "description" | "pictures" | "price" | "attributes" | "name" | "story" | "booth";

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

/** What somebody finds wrong with a thing. Only operators read it, and who wrote it. */
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
    createdAt: createdAt(),
  },
  (report) => [
    foreignKey({
      columns: [report.shopId, report.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "reports_of_inquiry",
    }),
    unique("reports_once_a_case").on(report.caseId, report.reporter),
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
  ],
);

/** A measure that operators took or propose, with its statement of reasons. */
export const caseDecisions = pgTable(
  "case_decisions",
  {
    id: privateId(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCases.id),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    measure: text().$type<Measure>().notNull(),
    ground: text().$type<Ground>().notNull(),
    /** What the operator found, in the words that the shop reads. */
    facts: text().notNull(),
    /** The fields to change, for the measure `changes`. */
    fields: text().array().$type<ChangedField[]>().notNull().default([]),
    /** The last day of a limit. */
    until: date(),
    decidedBy: uuid()
      .notNull()
      .references(() => users.id),
    /** The second lead of a suspension or a closing. */
    confirmedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    /** The time since which it holds; null while it is proposed. */
    effectiveAt: moment(),
    /** The state before, which taking it back restores. */
    before: jsonb().$type<Record<string, string | null>>().notNull().default({}),
    /** The time at which it ended: taken back, rejected by the second lead, or lifted after an appeal. */
    endedAt: moment(),
    endedBy: uuid().references(() => users.id),
    endedHow: text().$type<"undone" | "rejected" | "lifted">(),
  },
  (decision) => [
    index("case_decisions_by_case").on(decision.caseId, decision.createdAt),
    index("case_decisions_by_shop").on(decision.shopId, decision.createdAt.desc()),
    uniqueIndex("case_decisions_one_current").on(decision.caseId).where(sql`${decision.endedAt} is null`),
    check(
      "case_decisions_measure",
      sql`${decision.measure} in ('nothing', 'changes', 'hide', 'remove', 'limit', 'suspend', 'close')`,
    ),
    check(
      "case_decisions_ground",
      sql`${decision.ground} in ('brands', 'forbidden_goods', 'safety', 'honesty', 'pictures', 'conduct', 'law', 'none')`,
    ),
    check("case_decisions_lengths", sql`length(${decision.facts}) <= 2000 and cardinality(${decision.fields}) <= 8`),
    check("case_decisions_limit", sql`(${decision.until} is not null) = (${decision.measure} = 'limit')`),
    check(
      "case_decisions_two_leads",
      sql`${decision.confirmedBy} <> ${decision.decidedBy} and (${decision.measure} not in ('suspend', 'close') or ${decision.effectiveAt} is null or ${decision.confirmedBy} is not null)`,
    ),
    check(
      "case_decisions_ended",
      sql`num_nulls(${decision.endedAt}, ${decision.endedBy}, ${decision.endedHow}) in (0, 3) and ${decision.endedHow} in ('undone', 'rejected', 'lifted')`,
    ),
  ],
);

/** A shop's one objection to a decision, which another operator decides. */
export const appeals = pgTable(
  "appeals",
  {
    id: privateId(),
    decisionId: uuid()
      .notNull()
      .references(() => caseDecisions.id),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    createdAt: createdAt(),
    dueAt: moment().notNull(),
    outcome: text().$type<"upheld" | "lifted">(),
    /** The operator's answer, which the shop reads. */
    answer: text(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: moment(),
  },
  (appeal) => [
    unique("appeals_once").on(appeal.decisionId),
    index("appeals_open").on(appeal.dueAt).where(sql`${appeal.decidedAt} is null`),
    check("appeals_outcome", sql`${appeal.outcome} in ('upheld', 'lifted')`),
    check(
      "appeals_lengths",
      sql`length(${appeal.body}) between 1 and 2000 and length(${appeal.answer}) between 1 and 2000`,
    ),
    check(
      "appeals_decided",
      sql`num_nulls(${appeal.outcome}, ${appeal.answer}, ${appeal.decidedBy}, ${appeal.decidedAt}) in (0, 4)`,
    ),
  ],
);
