import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import type { CellError } from "../imports/imports";
import { boothPlace } from "../shops/shops";

/** What the market's list states about a booth besides its place. */
export type RegisterFacts = {
  area: string | null;
  street: number | null;
  squareMetres: number | null;
  tenant: string | null;
};

/**
 * The booth register: the market's own list of booths and tenants. Operators read it and leads import it. A booth that
 * a newer list no longer has keeps its row.
 */
export const registeredBooths = pgTable(
  "registered_booths",
  {
    ...boothPlace(),
    tenant: text(),
    changedAt: moment().notNull().defaultNow(),
    /** The time since which the list no longer has the booth. */
    goneAt: moment(),
  },
  (booth) => [
    primaryKey({ columns: [booth.districtCode, booth.floor, booth.number] }),
    check("registered_booths_floor", sql`${booth.floor} between 1 and 9`),
    check("registered_booths_number_form", sql`${booth.number} ~ '^[A-Z0-9-]{1,12}$'`),
    check("registered_booths_lengths", sql`length(${booth.area}) <= 4 and length(${booth.tenant}) <= 200`),
  ],
);

export type RegisterImportStatus = "comparing" | "compared" | "applied";
export type RegisterCounts = Record<"all" | "new" | "changed" | "same" | "gone" | "wrong", number>;

/** An uploaded list, from its dry run to the register. */
export const registerImports = pgTable(
  "register_imports",
  {
    id: privateId(),
    status: text().$type<RegisterImportStatus>().notNull(),
    /** The name of the uploaded file. */
    name: text().notNull(),
    /** The differences between the list and the register; null until they are counted. */
    counts: jsonb().$type<RegisterCounts>(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    /** The import that was the register at the comparison; null if there was none. */
    comparedWith: uuid(),
    appliedBy: uuid().references(() => users.id),
    appliedAt: moment(),
  },
  (row) => [
    index("register_imports_newest").on(row.createdAt.desc()),
    check("register_imports_status", sql`${row.status} in ('comparing', 'compared', 'applied')`),
    check(
      "register_imports_lengths",
      sql`length(${row.name}) between 1 and 200 and length(${row.counts}::text) <= 1000`,
    ),
    check("register_imports_applied", sql`num_nulls(${row.appliedBy}, ${row.appliedAt}) in (0, 2)`),
    check("register_imports_applied_when", sql`(${row.status} = 'applied') = (${row.appliedAt} is not null)`),
  ],
);

export type RegisterAction = "new" | "changed" | "same" | "wrong";

/** A row of an uploaded list. A wrong row has the values that could be read, and its errors. */
export const registerRows = pgTable(
  "register_rows",
  {
    importId: uuid().notNull(),
    /** The row number of the table; the headers are row 1. */
    row: integer().notNull(),
    districtCode: text(),
    floor: smallint(),
    area: text(),
    street: smallint(),
    number: text(),
    squareMetres: smallint(),
    tenant: text(),
    /** Null until the list is compared with the register. */
    action: text().$type<RegisterAction>(),
    /** What the register stated about a changed booth before. */
    before: jsonb().$type<RegisterFacts>(),
    errors: jsonb().$type<CellError[]>(),
  },
  (row) => [
    primaryKey({ columns: [row.importId, row.row] }),
    foreignKey({ columns: [row.importId], foreignColumns: [registerImports.id], name: "register_rows_of_import" }),
    index("register_rows_by_place").on(row.importId, row.districtCode, row.floor, row.number),
    check("register_rows_action", sql`${row.action} in ('new', 'changed', 'same', 'wrong')`),
    check("register_rows_lengths", sql`length(${row.tenant}) <= 200 and length(${row.errors}::text) <= 4000`),
  ],
);
