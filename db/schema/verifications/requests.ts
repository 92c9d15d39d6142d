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
import type { Locale } from "../../base/locale";
import type { Claim } from "../../base/proforma-content";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { ofFile, soundFile } from "../media/attachments";
import { shops, type VerificationMethod, verifications } from "../shops/shops";

/** `requested` and `more_requested` wait for the shop, `evidence` waits for an operator. */
export type RequestStatus =
  | "requested"
  | "evidence"
  | "more_requested"
  | "approved"
  | "rejected"
  | "expired"
  | "revoked";

/** A shop's request to have one claim verified, with what it states. The shop and operators read it. Tenant table. */
export const verificationRequests = pgTable(
  "verification_requests",
  {
    id: privateId(),
    /** The number by which people name it: V-2207. */
    number: integer().notNull().generatedAlwaysAsIdentity(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    claim: text().$type<Claim>().notNull(),
    status: text().$type<RequestStatus>().notNull().default("requested"),
    /** The name in the document: of a person, a company, a tenant or a brand. */
    name: text(),
    /** Capital letters and digits. */
    licenceNumber: text(),
    /** The plate of the leased booth: "D1 1F 3430". */
    booth: text(),
    leaseUntil: date(),
    address: text(),
    lineCount: smallint(),
    note: text(),
    /** The language of the note. */
    locale: text().$type<Locale>().notNull(),
    claimedBy: uuid().references(() => users.id),
    /** The time of the claim or of the claimant's last action. */
    claimedAt: moment(),
    /** The end of the target while the request waits for an operator; else the seconds that were left of it. */
    dueAt: moment(),
    secondsLeft: integer(),
    /** The time of the last decision, or at which the request expired. */
    decidedAt: moment(),
    /** The last day of the approval. */
    validUntil: date(),
    verificationId: bigint({ mode: "number" }).references(() => verifications.id),
    /** Days before the end for which the last reminder was sent. */
    remindedDays: smallint(),
    createdAt: createdAt(),
  },
  (request) => [
    unique("verification_requests_of_shop").on(request.shopId, request.id),
    unique("verification_requests_number").on(request.number),
    uniqueIndex("verification_requests_one_open")
      .on(request.shopId, request.claim)
      .where(sql`${request.status} in ('requested', 'evidence', 'more_requested')`),
    index("verification_requests_queue").on(request.dueAt).where(sql`${request.status} = 'evidence'`),
    index("verification_requests_ending").on(request.validUntil).where(sql`${request.status} = 'approved'`),
    index("verification_requests_by_licence")
      .on(request.licenceNumber)
      .where(sql`${request.licenceNumber} is not null`),
    index("verification_requests_by_booth").on(request.booth).where(sql`${request.booth} is not null`),
    check(
      "verification_requests_claim",
      sql`${request.claim} in ('identity', 'licence', 'booth_lease', 'factory_visit', 'line_count', 'brand')`,
    ),
    check(
      "verification_requests_status",
      sql`${request.status} in ('requested', 'evidence', 'more_requested', 'approved', 'rejected', 'expired', 'revoked')`,
    ),
    check(
      "verification_requests_clock",
      sql`(${request.dueAt} is not null) = (${request.status} = 'evidence') and num_nulls(${request.dueAt}, ${request.secondsLeft}) = 1`,
    ),
    check("verification_requests_claimed", sql`(${request.claimedBy} is null) = (${request.claimedAt} is null)`),
    check(
      "verification_requests_approved",
      sql`${request.status} <> 'approved' or (${request.validUntil} is not null and ${request.verificationId} is not null)`,
    ),
    check("verification_requests_licence", sql`${request.licenceNumber} ~ '^[0-9A-Z]{6,30}$'`),
    check(
      "verification_requests_lengths",
      sql`length(${request.name}) <= 120 and length(${request.booth}) <= 40 and length(${request.address}) <= 200 and length(${request.note}) <= 1000 and ${request.lineCount} between 1 and 999`,
    ),
  ],
);

/** A photo or PDF that proves a claim, encrypted in storage. Its row stays after the file is erased. Tenant table. */
export const verificationEvidence = pgTable(
  "verification_evidence",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" }).notNull(),
    requestId: uuid().notNull(),
    ...ofFile(),
    createdAt: createdAt(),
    /** Null until the shop sends it to the operators; until then it may remove it. */
    sentAt: moment(),
    erasedAt: moment(),
  },
  (evidence) => [
    foreignKey({
      columns: [evidence.shopId, evidence.requestId],
      foreignColumns: [verificationRequests.shopId, verificationRequests.id],
      name: "verification_evidence_of_request",
    }),
    index("verification_evidence_by_request").on(evidence.requestId, evidence.createdAt),
    check("verification_evidence_limits", soundFile(evidence)),
  ],
);

export type VerificationOutcome = "approved" | "more_requested" | "rejected" | "revoked";

/** What a decision changed about its request, to take it back. */
export type RequestBefore = Pick<
  typeof verificationRequests.$inferSelect,
  "status" | "secondsLeft" | "validUntil" | "verificationId" | "remindedDays"
> & {
  dueAt: string | null;
  decidedAt: string | null;
  /** The verifications that a revocation ended. */
  revokedIds?: number[];
};

/** A decision of an operator about a request, with the reasons that the shop reads. Tenant table. */
export const verificationDecisions = pgTable(
  "verification_decisions",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" }).notNull(),
    requestId: uuid().notNull(),
    outcome: text().$type<VerificationOutcome>().notNull(),
    /** Codes of ready-made reasons; see reasonsOf. */
    reasons: text().array().notNull().default([]),
    /** The operator's own words. */
    remark: text(),
    method: text().$type<VerificationMethod>(),
    validUntil: date(),
    /** Null for a decision that was made before names were recorded. */
    decidedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    before: jsonb().$type<RequestBefore>().notNull(),
    undoneAt: moment(),
    undoneBy: uuid().references(() => users.id),
  },
  (decision) => [
    foreignKey({
      columns: [decision.shopId, decision.requestId],
      foreignColumns: [verificationRequests.shopId, verificationRequests.id],
      name: "verification_decisions_of_request",
    }),
    index("verification_decisions_by_request").on(decision.requestId, decision.createdAt),
    check(
      "verification_decisions_outcome",
      sql`${decision.outcome} in ('approved', 'more_requested', 'rejected', 'revoked')`,
    ),
    check(
      "verification_decisions_reasoned",
      sql`${decision.outcome} = 'approved' or cardinality(${decision.reasons}) > 0 or ${decision.remark} is not null`,
    ),
    check(
      "verification_decisions_approval",
      sql`(${decision.outcome} = 'approved') = (${decision.validUntil} is not null) and (${decision.outcome} = 'approved') = (${decision.method} is not null)`,
    ),
    check(
      "verification_decisions_lengths",
      sql`cardinality(${decision.reasons}) <= 10 and length(${decision.remark}) <= 1000`,
    ),
    check("verification_decisions_undone", sql`(${decision.undoneAt} is null) = (${decision.undoneBy} is null)`),
  ],
);
