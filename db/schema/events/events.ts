import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "../columns";

/** An event, written in the transaction of its change: the outbox and the audit log in one. Append-only. */
export const events = pgTable(
  "events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    name: text().notNull(),
    /** The signed-in person who did it; null for guests and for time itself. */
    userId: uuid(),
    shopId: bigint({ mode: "number" }),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    /** When its jobs were made; the only column that changes. */
    dispatchedAt: moment(),
  },
  (event) => [
    index("events_to_dispatch").on(event.id).where(sql`${event.dispatchedAt} is null`),
    index("events_by_shop").on(event.shopId, event.id.desc()),
    index("events_by_inquiry")
      .on(sql`(${event.data}->>'inquiryId')`, event.id.desc())
      .where(sql`${event.data} ? 'inquiryId'`),
  ],
);

/** Work that follows from an event, or from the clock. At least once. */
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
  ],
);

/** The first answer to a submitted form, so that the same form sent twice acts once. */
export const idempotencyKeys = pgTable("idempotency_keys", {
  key: uuid().primaryKey(),
  /** SHA-256 of what was sent; the same key with another body is a conflict. */
  bodyHash: text().notNull(),
  result: jsonb().$type<Record<string, unknown>>().notNull(),
  createdAt: createdAt(),
});
