import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, privateId } from "./columns";
import { shops } from "./shops";

export type LargeFilePurpose = "clip" | "pictures";

/** A file that comes in parts and goes on where the line broke. Its parts lie in storage. Tenant table. */
export const largeFiles = pgTable(
  "large_files",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    purpose: text().$type<LargeFilePurpose>().notNull(),
    name: text().notNull(),
    /** What else its sender's device tells it apart by. */
    mark: text().notNull().default(""),
    bytes: bigint({ mode: "number" }).notNull(),
    received: bigint({ mode: "number" }).notNull().default(0),
    createdAt: createdAt(),
  },
  (row) => [
    index("large_files_by_shop").on(row.shopId, row.createdAt.desc()),
    check("large_files_purpose", sql`${row.purpose} in ('clip', 'pictures')`),
    check(
      "large_files_size",
      sql`${row.bytes} between 1 and 1000000000 and ${row.received} between 0 and ${row.bytes}`,
    ),
    check("large_files_lengths", sql`length(${row.name}) between 1 and 200 and length(${row.mark}) <= 100`),
  ],
);
