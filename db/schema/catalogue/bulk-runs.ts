import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

export const bulkActions = ["publish", "pause", "resume", "remove"] as const;
export type BulkAction = (typeof bulkActions)[number];
/** `planned`: its designs are chosen and nothing has happened; `stopped`: who started it may no longer do so. */
export type BulkRunStatus = "planned" | "running" | "done" | "stopped";
export type BulkOutcome = "done" | "refused";

/** One step of the life of many designs, from the choice to its last design. Tenant table. */
export const bulkRuns = pgTable(
  "bulk_runs",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    action: text().$type<BulkAction>().notNull(),
    status: text().$type<BulkRunStatus>().notNull().default("planned"),
    /** The run whose designs this one puts back. */
    undoesId: uuid(),
    createdAt: createdAt(),
    startedAt: moment(),
    finishedAt: moment(),
  },
  (row) => [
    unique("bulk_runs_of_shop").on(row.shopId, row.id),
    index("bulk_runs_by_shop").on(row.shopId, row.createdAt.desc().nullsFirst()),
    foreignKey({
      columns: [row.shopId, row.undoesId],
      foreignColumns: [row.shopId, row.id],
      name: "bulk_runs_undo_own",
    }).onDelete("cascade"),
    check("bulk_runs_action", sql`${row.action} in ('publish', 'pause', 'resume', 'remove')`),
    check("bulk_runs_status", sql`${row.status} in ('planned', 'running', 'done', 'stopped')`),
    check("bulk_runs_started_when", sql`(${row.startedAt} is not null) = (${row.status} <> 'planned')`),
    check("bulk_runs_finished_when", sql`(${row.finishedAt} is not null) = (${row.status} in ('done', 'stopped'))`),
  ],
);

/** One design of such a run and what became of it. It has no key to the design, which may be gone. Tenant table. */
export const bulkRunListings = pgTable(
  "bulk_run_listings",
  {
    runId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    listingId: bigint({ mode: "number" }).notNull(),
    /** The title, also after the listing is removed. */
    sku: text(),
    title: text(),
    outcome: text().$type<BulkOutcome>(),
    /** Why it was refused, a key of lib/catalogue/step-refusal.ts, and what it lacks. */
    reason: text(),
    missing: jsonb().$type<string[]>(),
    /** When the run changed it: it is put back only while nobody has changed it since. */
    changedAt: moment(),
  },
  (row) => [
    primaryKey({ columns: [row.runId, row.listingId] }),
    foreignKey({
      columns: [row.shopId, row.runId],
      foreignColumns: [bulkRuns.shopId, bulkRuns.id],
      name: "bulk_run_listings_of_run",
    }).onDelete("cascade"),
    check("bulk_run_listings_outcome", sql`${row.outcome} in ('done', 'refused')`),
    check(
      "bulk_run_listings_refused_reason",
      sql`${row.outcome} is distinct from 'refused' or ${row.reason} is not null`,
    ),
    check(
      "bulk_run_listings_lengths",
      sql`length(${row.sku}) <= 40 and length(${row.title}) <= 200 and length(${row.reason}) <= 40 and length(${row.missing}::text) <= 400`,
    ),
  ],
);
