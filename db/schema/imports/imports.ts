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
/** `waiting`: the dry run has not checked the row yet. */
export type RowAction = "waiting" | "new" | "changed" | "unchanged" | "wrong";
/** The outcome of a row or of its undo. `kept`: the row was skipped, because the listing had changed meanwhile. */
export type RowOutcome = "made" | "changed" | "kept";
export type RowUndo = "removed" | "discontinued" | "restored" | "kept";
/** A field of a changed listing: a category as its id, and customisation options as their codes. */
export type FieldChange = {
  column: string;
  from: string;
  to: string;
  /** Whether the new text is generated. */
  isBuilt?: boolean;
};
/** `column` is a key of lib/imports/columns.ts, `code` a key of messages/. */
export type CellError = { column: string; code: string; args?: Record<string, string | number> };

/** The kind of an import: a table of listings, or a zip of their pictures with a row for each listing. */
export type ImportKind = "table" | "pictures";

/** An import that a shop uploaded, from its dry run to its undo. Tenant table. */
export const imports = pgTable(
  "imports",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    status: text().$type<ImportStatus>().notNull().default("checking"),
    kind: text().$type<ImportKind>().notNull().default("table"),
    /** The uploaded zip of pictures, while it is needed. */
    fileId: uuid(),
    /** The name of the uploaded file. */
    name: text().notNull(),
    /** The first row of the table; the file with the wrong rows starts with it. */
    headers: jsonb().$type<string[]>().notNull(),
    /** Whether complete listings are published. */
    publishes: boolean().notNull().default(false),
    /** Whether pictures of a zip replace those of the listing; otherwise they are appended. */
    replaces: boolean().notNull().default(false),
    createdAt: createdAt(),
    startedAt: moment(),
    /** The time at which its last row was finished. It can be undone for a day from then on. */
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

/** A row of an import and its outcome. Tenant table. */
export const importRows = pgTable(
  "import_rows",
  {
    importId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    /** The row number of the table; the headers are row 1. */
    row: integer().notNull(),
    action: text().$type<RowAction>().notNull(),
    /** The listing that it is about; null for a new listing until it is created. */
    listingId: bigint({ mode: "number" }),
    /** `changed_at` of that listing at the dry run. The import skips a listing that has changed since. */
    version: moment(),
    /** The values of a new or changed listing. */
    fields: jsonb().$type<Record<string, unknown>>(),
    /** The cells of a waiting or wrong row, and their errors. */
    cells: jsonb().$type<string[]>(),
    errors: jsonb().$type<CellError[]>(),
    /** Each field of a changed listing before and after, which the page of the dry run shows. */
    changes: jsonb().$type<FieldChange[]>(),
    /** The number that identifies the listing, unique within a table; null if the row has none. */
    listingReference: text(),
    outcome: text().$type<RowOutcome>(),
    /** The rows of the listing before the import, with their `changed_at`; undo restores them. */
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
