import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { SomeTexts } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";
import { inquiries } from "./inquiries";

export type DeclineReason =
  | "not_made"
  | "too_few"
  | "too_soon"
  | "price_too_low"
  | "found_elsewhere"
  | "too_expensive"
  | "too_slow"
  | "not_needed";
export type HandoverStatus = "offered" | "agreed" | "declined" | "withdrawn";

const ofShop = () => bigint({ mode: "number" }).notNull();

/**
 * The state of a thread: how far each side has read, the assigned member, and who closed it. The row is inserted when
 * it is first needed. Tenant table.
 */
export const threads = pgTable(
  "threads",
  {
    inquiryId: uuid().primaryKey(),
    shopId: ofShop(),
    buyerReadAt: moment(),
    shopReadAt: moment(),
    assigneeId: uuid().references(() => users.id),
    /** The time at which the buyer blocked the shop in this thread; null if the shop is not blocked. */
    buyerBlockedAt: moment(),
    /** The time at which the buyer stopped emails about this thread; null if emails are sent. */
    buyerEmailsOffAt: moment(),
    declinedBy: text().$type<"buyer" | "shop">(),
    declineReason: text().$type<DeclineReason>(),
  },
  (thread) => [
    foreignKey({
      columns: [thread.shopId, thread.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "threads_of_inquiry",
    }),
    index("threads_by_assignee").on(thread.shopId, thread.assigneeId).where(sql`${thread.assigneeId} is not null`),
    check("threads_declined_by", sql`${thread.declinedBy} in ('buyer', 'shop')`),
    check(
      "threads_decline_reason",
      sql`${thread.declineReason} in ('not_made', 'too_few', 'too_soon', 'price_too_low', 'found_elsewhere', 'too_expensive', 'too_slow', 'not_needed')`,
    ),
    check("threads_decline_complete", sql`(${thread.declinedBy} is null) = (${thread.declineReason} is null)`),
  ],
);

/** A member's unsent message to a buyer. Tenant table. */
export const messageDrafts = pgTable(
  "message_drafts",
  {
    inquiryId: uuid().notNull(),
    shopId: ofShop(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (draft) => [
    primaryKey({ columns: [draft.inquiryId, draft.userId] }),
    foreignKey({
      columns: [draft.shopId, draft.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "message_drafts_of_inquiry",
    }),
    check("message_drafts_length", sql`length(${draft.body}) between 1 and 5000`),
  ],
);

/** A saved reply of a shop in one or more languages. Tenant table. */
export const quickReplies = pgTable(
  "quick_replies",
  {
    id: privateId(),
    shopId: ofShop().references(() => shops.id),
    title: text().notNull(),
    bodies: jsonb().$type<SomeTexts>().notNull(),
    position: smallint().notNull(),
    createdAt: createdAt(),
  },
  (reply) => [
    index("quick_replies_by_shop").on(reply.shopId, reply.position),
    check("quick_replies_title", sql`length(${reply.title}) between 1 and 60`),
    check("quick_replies_bodies", sql`length(${reply.bodies}::text) <= 20000`),
  ],
);

/** A shop's offer that another shop of its owner answers instead; the buyer accepts or declines. Tenant table. */
export const handovers = pgTable(
  "handovers",
  {
    id: privateId(),
    inquiryId: uuid().notNull(),
    shopId: ofShop(),
    toShopId: ofShop().references(() => shops.id),
    reason: text().notNull(),
    offeredBy: uuid()
      .notNull()
      .references(() => users.id),
    status: text().$type<HandoverStatus>().notNull().default("offered"),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    decidedAt: moment(),
    /** The inquiry in the other shop, which is created when the buyer accepts. */
    newInquiryId: uuid().references(() => inquiries.id),
  },
  (handover) => [
    foreignKey({
      columns: [handover.shopId, handover.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "handovers_of_inquiry",
    }),
    index("handovers_by_inquiry").on(handover.inquiryId),
    unique("handovers_new_inquiry").on(handover.newInquiryId),
    check("handovers_to_another_shop", sql`${handover.toShopId} <> ${handover.shopId}`),
    check("handovers_reason", sql`length(${handover.reason}) between 1 and 500`),
    check("handovers_status", sql`${handover.status} in ('offered', 'agreed', 'declined', 'withdrawn')`),
    check(
      "handovers_new_inquiry_agreed",
      sql`(${handover.newInquiryId} is not null) = (${handover.status} = 'agreed')`,
    ),
  ],
);

/** A buyer whom a shop has blocked: new inquiries from this address are held. Tenant table. */
export const blockedBuyers = pgTable(
  "blocked_buyers",
  {
    shopId: ofShop().references(() => shops.id),
    /** Lower case. */
    email: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (blocked) => [
    primaryKey({ columns: [blocked.shopId, blocked.email] }),
    check("blocked_buyers_email", sql`${blocked.email} = lower(${blocked.email}) and length(${blocked.email}) <= 254`),
  ],
);
