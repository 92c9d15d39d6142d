import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "./shops";

/** A lead reads a shop's workspace for a reason that the owners read. Operators and the shop read the row. */
export const inspections = pgTable(
  "inspections",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The lead. */
    userId: uuid()
      .notNull()
      .references(() => users.id),
    reason: text().notNull(),
    startedAt: createdAt(),
    endsAt: moment().notNull(),
    /** When the lead stopped, or `endsAt` once that has passed. */
    endedAt: moment(),
  },
  (inspection) => [
    uniqueIndex("inspections_one_open").on(inspection.userId).where(sql`${inspection.endedAt} is null`),
    index("inspections_by_shop").on(inspection.shopId, inspection.startedAt.desc()),
    check("inspections_length", sql`length(${inspection.reason}) between 10 and 500`),
    check(
      "inspections_span",
      sql`${inspection.endsAt} > ${inspection.startedAt} and ${inspection.endsAt} <= ${inspection.startedAt} + interval '31 minutes'`,
    ),
  ],
);
