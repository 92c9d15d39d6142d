import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { verificationEvidence, verificationRequests } from "./requests";

/** The facts of a request that a place on a photo can prove. */
export type MarkedFact = "name" | "licenceNumber" | "booth" | "leaseUntil" | "address" | "lineCount";

/** A numbered place on a photo of a request, with the fact that it proves. A removed one keeps its row. Tenant table. */
export const evidenceMarks = pgTable(
  "evidence_marks",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" }).notNull(),
    requestId: uuid().notNull(),
    evidenceId: uuid()
      .notNull()
      .references(() => verificationEvidence.id),
    /** Counts the marks of a request; the number of a removed mark is not given again. */
    number: smallint().notNull(),
    /** Thousandths of the width from the left, and of the height from the top, of the photo as it was sent. */
    x: smallint().notNull(),
    y: smallint().notNull(),
    fact: text().$type<MarkedFact>().notNull(),
    note: text(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    removedBy: uuid().references(() => users.id),
    removedAt: moment(),
  },
  (mark) => [
    foreignKey({
      columns: [mark.shopId, mark.requestId],
      foreignColumns: [verificationRequests.shopId, verificationRequests.id],
      name: "evidence_marks_of_request",
    }),
    unique("evidence_marks_number").on(mark.requestId, mark.number),
    check("evidence_marks_place", sql`${mark.x} between 0 and 1000 and ${mark.y} between 0 and 1000`),
    check(
      "evidence_marks_fact",
      sql`${mark.fact} in ('name', 'licenceNumber', 'booth', 'leaseUntil', 'address', 'lineCount')`,
    ),
    check("evidence_marks_note", sql`length(${mark.note}) between 1 and 200`),
    check("evidence_marks_removed", sql`(${mark.removedAt} is null) = (${mark.removedBy} is null)`),
  ],
);
