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
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

export type ImportStatus = "checking" | "cancelled" | "checked" | "running" | "done" | "stopped" | "undoing" | "undone";
/** `waiting`: the dry run has not come to it yet. */
export type RowAction = "waiting" | "new" | "changed" | "unchanged" | "wrong";
/** The outcome of a row or of its undoing; `kept`: the listing was changed meanwhile and stays as it is. */
export type RowOutcome = "made" | "changed" | "kept";
export type RowUndo = "removed" | "discontinued" | "restored" | "kept";
/** One field of a changed design; of a category its id, of what can be made to order the codes. */
export type FieldChange = {
  column: string;
  from: string;
  to: string;
  /** Nobody writes the new text: it is generated. */
  isBuilt?: boolean;
};
/** `column` is a key of lib/imports/columns.ts, `code` a key of messages/. */
export type CellError = { column: string; code: string; args?: Record<string, string | number> };

/** A table of designs, or a zip of their photos, whose rows are designs too. */
export type ImportKind = "table" | "pictures";

/** A table of designs a shop sent, from its dry run to its undoing. Tenant table. */
export const imports = pgTable(
  "imports",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    status: text().$type<ImportStatus>().notNull().default("checking"),
    kind: text().$type<ImportKind>().notNull().default("table"),
    /** The large file of photos, while it is needed. */
    fileId: uuid(),
    /** Of the file, as its sender called it. */
    name: text().notNull(),
    /** The first row of the table, for giving wrong rows back. */
    headers: jsonb().$type<string[]>().notNull(),
    /** Designs that are complete go on sale. */
    publishes: boolean().notNull().default(false),
    /** Photos of a zip take the place of those a design has; else they come behind them. */
    replaces: boolean().notNull().default(false),
    createdAt: createdAt(),
    startedAt: moment(),
    /** When its last row was done: from then on it can be undone for a day. */
    finishedAt: moment(),
  },
  (row) => [
    unique("imports_of_shop").on(row.shopId, row.id),
    index("imports_by_shop").on(row.shopId, row.createdAt.desc().nullsFirst()),
    uniqueIndex("imports_one_at_a_time").on(row.shopId).where(sql`${row.status} in ('running', 'undoing')`),
    check(
      "imports_status",
      sql`${row.status} in ('checking', 'cancelled', 'checked', 'running', 'done', 'stopped', 'undoing', 'undone')`,
    ),
    check("imports_kind", sql`${row.kind} in ('table', 'pictures')`),
    check("imports_lengths", sql`length(${row.name}) between 1 and 200 and length(${row.headers}::text) <= 40000`),
    check(
      "imports_finished_when",
      sql`(${row.finishedAt} is not null) = (${row.status} in ('done', 'stopped', 'undoing', 'undone'))`,
    ),
  ],
);

/** One row of such a table and what becomes of it. Tenant table. */
export const importRows = pgTable(
  "import_rows",
  {
    importId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    /** As the program that made the table counts; the headers are row 1. */
    row: integer().notNull(),
    action: text().$type<RowAction>().notNull(),
    /** The design it is about; null for a new one until it is made. */
    listingId: bigint({ mode: "number" }),
    /** When that design had last changed at the dry run; it is left alone when it has changed since. */
    version: moment(),
    /** The values of a new or changed listing. */
    fields: jsonb().$type<Record<string, unknown>>(),
    /** The cells of a waiting or wrong row, and their errors. */
    cells: jsonb().$type<string[]>(),
    errors: jsonb().$type<CellError[]>(),
    /** Of changed ones: each field before and after, for the dry run's page. */
    changes: jsonb().$type<FieldChange[]>(),
    /** The number by which the row names its listing, at most once in a table; null without one. */
    listingReference: text(),
    outcome: text().$type<RowOutcome>(),
    /** The design's rows before and when they were changed, for going back. */
    before: jsonb().$type<Record<string, unknown>>(),
    changedAt: moment(),
    undo: text().$type<RowUndo>(),
  },
  (row) => [
    primaryKey({ columns: [row.importId, row.row] }),
    foreignKey({
      columns: [row.shopId, row.importId],
      foreignColumns: [imports.shopId, imports.id],
      name: "import_rows_of_import",
    }).onDelete("cascade"),
    check("import_rows_row", sql`${row.row} between 2 and 1048576`),
    check("import_rows_action", sql`${row.action} in ('waiting', 'new', 'changed', 'unchanged', 'wrong')`),
    check("import_rows_waiting_cells", sql`${row.action} <> 'waiting' or ${row.cells} is not null`),
    check("import_rows_listing_reference_length", sql`length(${row.listingReference}) <= 400`),
    check("import_rows_outcome", sql`${row.outcome} in ('made', 'changed', 'kept')`),
    check("import_rows_undo", sql`${row.undo} in ('removed', 'discontinued', 'restored', 'kept')`),
    check("import_rows_wrong_errors", sql`(${row.action} = 'wrong') = (${row.errors} is not null)`),
    check("import_rows_fields_of_action", sql`(${row.action} in ('new', 'changed')) = (${row.fields} is not null)`),
    check(
      "import_rows_lengths",
      sql`length(${row.fields}::text) <= 200000 and length(${row.cells}::text) <= 400000 and length(${row.errors}::text) <= 100000 and length(${row.before}::text) <= 200000 and length(${row.changes}::text) <= 200000`,
    ),
  ],
);
