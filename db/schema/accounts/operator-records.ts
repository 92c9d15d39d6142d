import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";
import { users } from "./accounts";

const operator = () => uuid().references(() => users.id);

/** A note about a person or a shop, which only operators read. */
export const operatorNotes = pgTable(
  "operator_notes",
  {
    id: privateId(),
    userId: uuid().references(() => users.id, { onDelete: "cascade" }),
    shopId: bigint({ mode: "number" }).references(() => shops.id),
    body: text().notNull(),
    createdBy: operator().notNull(),
    createdAt: createdAt(),
  },
  (note) => [
    index("operator_notes_by_user").on(note.userId, note.createdAt.desc()).where(sql`${note.userId} is not null`),
    index("operator_notes_by_shop").on(note.shopId, note.createdAt.desc()).where(sql`${note.shopId} is not null`),
    check("operator_notes_one_subject", sql`num_nulls(${note.userId}, ${note.shopId}) = 1`),
    check("operator_notes_length", sql`length(${note.body}) between 1 and 2000`),
  ],
);

/**
 * A lead's proposal to switch a person's two-step sign-in off, after the person has proved who they are. Another lead
 * confirms or rejects it.
 */
export const twoStepResets = pgTable(
  "two_step_resets",
  {
    id: privateId(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** How the person proved who they are. */
    reason: text().notNull(),
    proposedBy: operator().notNull(),
    createdAt: createdAt(),
    decidedBy: operator(),
    decidedAt: moment(),
    outcome: text().$type<"confirmed" | "rejected">(),
  },
  (reset) => [
    uniqueIndex("two_step_resets_one_open").on(reset.userId).where(sql`${reset.decidedAt} is null`),
    check("two_step_resets_length", sql`length(${reset.reason}) between 10 and 500`),
    check("two_step_resets_outcome", sql`${reset.outcome} in ('confirmed', 'rejected')`),
    check(
      "two_step_resets_decided",
      sql`num_nulls(${reset.decidedBy}, ${reset.decidedAt}, ${reset.outcome}) in (0, 3)`,
    ),
    check(
      "two_step_resets_two_leads",
      sql`${reset.outcome} is distinct from 'confirmed' or ${reset.decidedBy} <> ${reset.proposedBy}`,
    ),
  ],
);
