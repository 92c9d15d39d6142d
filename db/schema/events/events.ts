import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "../columns";

/** An event, written in the transaction of its change: the outbox and the audit log in one. Append-only. */
export const events = pgTable(
  "events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    name: text().notNull(),
    /** The signed-in person who caused it; null for guests and for scheduled work. */
    userId: uuid(),
    shopId: bigint({ mode: "number" }),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    /** The time at which its jobs were created; no other column ever changes. */
    dispatchedAt: moment(),
  },
  (event) => [
    index("events_to_dispatch").on(event.id).where(sql`${event.dispatchedAt} is null`),
    index("events_by_shop").on(event.shopId, event.id.desc()),
    index("events_by_user").on(event.userId, event.id.desc()).where(sql`${event.userId} is not null`),
    index("events_by_name").on(event.name, event.id.desc()),
    index("events_by_case").on(sql`(${event.data}->>'caseId')`, event.id.desc()).where(sql`${event.data} ? 'caseId'`),
    index("events_by_person")
      .on(sql`(${event.data}->>'personId')`, event.id.desc())
      .where(sql`${event.data} ? 'personId'`),
    index("events_by_listing")
      .on(sql`(${event.data}->>'listingId')`, event.id.desc())
      .where(sql`${event.data} ? 'listingId'`),
    index("events_by_inquiry")
      .on(sql`(${event.data}->>'inquiryId')`, event.id.desc())
      .where(sql`${event.data} ? 'inquiryId'`),
  ],
);

/** Work that an event or the schedule causes. It runs at least once. */
export const jobs = pgTable(
  "jobs",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    name: text().notNull(),
    eventId: bigint({ mode: "number" }).references(() => events.id),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    runAt: moment().notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    lockedUntil: moment(),
    lastError: text(),
    doneAt: moment(),
    failedAt: moment(),
    createdAt: createdAt(),
  },
  (job) => [
    unique("jobs_once_an_event").on(job.eventId, job.name),
    index("jobs_to_run").on(job.runAt).where(sql`${job.doneAt} is null and ${job.failedAt} is null`),
    index("jobs_done").on(job.doneAt).where(sql`${job.doneAt} is not null`),
  ],
);

/** The result of a submitted form, which a repeated submission gets without acting again. */
export const idempotencyKeys = pgTable("idempotency_keys", {
  key: uuid().primaryKey(),
  /** SHA-256 of the submitted values; the same key with other values is a conflict. */
  bodyHash: text().notNull(),
  result: jsonb().$type<Record<string, unknown>>().notNull(),
  createdAt: createdAt(),
});
