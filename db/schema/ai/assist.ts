import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Proposal, ShopInput } from "../../base/assist-proposal";
import { users } from "../accounts/accounts";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, privateId } from "../columns";
import { inquiries } from "../inquiries/inquiries";
import { shops } from "../shops/shops";
import { videos } from "../videos/videos";

export type AssistKind = "draft" | "reply" | "captions";
export type AssistStatus = "waiting" | "ready" | "failed" | "accepted" | "discarded";
/** `off`: the shop has switched it off, or consented to another provider. `slow`: no answer came in time. */
export type AssistFailure = "provider" | "refused" | "useless" | "slow" | "off";

/** The assistant settings of a shop; without a row the assistant is off. Tenant table. */
export const assistSettings = pgTable(
  "assist_settings",
  {
    shopId: bigint({ mode: "number" })
      .primaryKey()
      .references(() => shops.id),
    isOn: boolean().notNull().default(false),
    /** The host of the provider that the owner consented to; nothing is sent to another one. */
    consentedHost: text(),
    consentedBy: uuid().references(() => users.id),
    consentedAt: moment(),
    /** Whether the page named photos of licences when the owner consented. Older consents do not cover them. */
    consentNamesLicences: boolean().notNull().default(false),
    draftMinutes: smallint().notNull().default(6),
    replyMinutes: smallint().notNull().default(3),
    captionsMinutes: smallint().notNull().default(4),
  },
  (row) => [
    check(
      "assist_settings_consent",
      sql`not ${row.isOn} or (${row.consentedHost} is not null and ${row.consentedBy} is not null and ${row.consentedAt} is not null)`,
    ),
    check("assist_settings_host_length", sql`length(${row.consentedHost}) between 1 and 300`),
    check(
      "assist_settings_minutes",
      sql`${row.draftMinutes} between 0 and 240 and ${row.replyMinutes} between 0 and 240 and ${row.captionsMinutes} between 0 and 240`,
    ),
  ],
);

/** A shop's request to a model, with its result, its cost and the parts that were accepted. Tenant table. */
export const assistRequests = pgTable(
  "assist_requests",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    kind: text().$type<AssistKind>().notNull(),
    /** The object of the request; its kind decides which of the three is set. */
    listingId: bigint({ mode: "number" }),
    inquiryId: uuid(),
    videoId: bigint({ mode: "number" }).references(() => videos.id, { onDelete: "cascade" }),
    /** The member who sent the request. */
    userId: uuid()
      .notNull()
      .references(() => users.id),
    status: text().$type<AssistStatus>().notNull().default("waiting"),
    /** The notes and topics that the member added; null once they are erased. */
    input: jsonb().$type<ShopInput>(),
    /** The answer without unsupported parts; null until it arrives and once it is erased. */
    proposal: jsonb().$type<Proposal>(),
    /** The number of parts of the answer that were dropped as unsupported. */
    droppedParts: smallint().notNull().default(0),
    failure: text().$type<AssistFailure>(),
    model: text(),
    /** The tokens that the provider counted. */
    tokensIn: integer().notNull().default(0),
    tokensOut: integer().notNull().default(0),
    createdAt: createdAt(),
    finishedAt: moment(),
    acceptedAt: moment(),
    acceptedBy: uuid().references(() => users.id),
    /** The fields of the proposal that the member accepted: `title.zh`, `attribute.material` … */
    acceptedFields: text().array(),
  },
  (row) => [
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "assist_requests_of_listing",
    }).onDelete("cascade"),
    foreignKey({
      columns: [row.shopId, row.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "assist_requests_of_inquiry",
    }).onDelete("cascade"),
    index("assist_requests_by_shop").on(row.shopId, row.createdAt.desc().nullsFirst()),
    index("assist_requests_by_listing").on(row.listingId, row.createdAt.desc().nullsFirst()),
    index("assist_requests_by_inquiry").on(row.inquiryId, row.createdAt.desc().nullsFirst()),
    index("assist_requests_by_video").on(row.videoId),
    index("assist_requests_by_user").on(row.userId),
    check("assist_requests_status", sql`${row.status} in ('waiting', 'ready', 'failed', 'accepted', 'discarded')`),
    check(
      "assist_requests_one_subject",
      sql`(${row.kind} = 'draft' and num_nulls(${row.inquiryId}, ${row.videoId}) = 2 and ${row.listingId} is not null)
        or (${row.kind} = 'reply' and num_nulls(${row.listingId}, ${row.videoId}) = 2 and ${row.inquiryId} is not null)
        or (${row.kind} = 'captions' and num_nulls(${row.listingId}, ${row.inquiryId}) = 2 and ${row.videoId} is not null)`,
    ),
    check(
      "assist_requests_failure",
      sql`(${row.failure} is not null) = (${row.status} = 'failed') and ${row.failure} in ('provider', 'refused', 'useless', 'slow', 'off')`,
    ),
    check(
      "assist_requests_accepted_together",
      sql`(${row.status} = 'accepted') = (${row.acceptedAt} is not null) and (${row.acceptedAt} is null) = (${row.acceptedBy} is null) and (${row.acceptedAt} is null) = (${row.acceptedFields} is null)`,
    ),
    check("assist_requests_counts", sql`least(${row.tokensIn}, ${row.tokensOut}, ${row.droppedParts}) >= 0`),
    check(
      "assist_requests_lengths",
      sql`length(${row.input}::text) <= 20000 and length(${row.proposal}::text) <= 200000 and length(${row.model}) <= 200 and length(${row.acceptedFields}::text) <= 4000`,
    ),
  ],
);
