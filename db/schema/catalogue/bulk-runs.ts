import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

export const bulkActions = ["publish", "pause", "resume", "remove"] as const;
export type BulkAction = (typeof bulkActions)[number];
/** `planned`: the listings are chosen and unchanged. `stopped`: the starter has lost the right to it. */
export type BulkRunStatus = "planned" | "running" | "done" | "stopped";
export type BulkOutcome = "done" | "refused";

/** A run that applies one status change to many listings. Tenant table. */
export const bulkRuns = pgTable(
  "bulk_runs",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    action: text().$type<BulkAction>().notNull(),
    status: text().$type<BulkRunStatus>().notNull().default("planned"),
    /** The run that this one undoes. */
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

/** A listing of a run and its outcome. It has no foreign key, because the listing may be deleted. Tenant table. */
export const bulkRunListings = pgTable(
  "bulk_run_listings",
  {
    runId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    listingId: bigint({ mode: "number" }).notNull(),
    /** The SKU and the title, which remain after the listing is removed. */
    sku: text(),
    title: text(),
    outcome: text().$type<BulkOutcome>(),
    /** The reason for a refusal, a key of lib/catalogue/step-refusal.ts, and the missing fields. */
    reason: text(),
    missing: jsonb().$type<string[]>(),
    /** The time at which the run changed it. Undo skips a listing that was changed since. */
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
