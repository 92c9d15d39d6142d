import { sql } from "drizzle-orm";
import { bigint, check, date, index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";
import { moderationCases } from "./moderation";

export type Measure = "nothing" | "changes" | "hide" | "remove" | "limit" | "suspend" | "close";
export type Ground = "brands" | "forbidden_goods" | "safety" | "honesty" | "pictures" | "conduct" | "law" | "none";
export type ChangedField = "title" | "description" | "pictures" | "price" | "attributes" | "name" | "story" | "booth";

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
