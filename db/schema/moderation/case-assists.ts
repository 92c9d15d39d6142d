import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { createdAt, privateId } from "../columns";
import { moderationCases } from "./moderation";

export type CaseAssistKind = "translation" | "summary";

/** Help of a provider that an operator received with a case, and its cost in tokens. It holds no text. */
export const caseAssists = pgTable(
  "case_assists",
  {
    id: privateId(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCases.id),
    kind: text().$type<CaseAssistKind>().notNull(),
    /** The service or model that helped. */
    provider: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    /** 0 for services that count no tokens. */
    tokensIn: integer().notNull().default(0),
    tokensOut: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (assist) => [
    index("case_assists_by_time").on(assist.createdAt),
    check("case_assists_kind", sql`${assist.kind} in ('translation', 'summary')`),
    check("case_assists_provider", sql`length(${assist.provider}) between 1 and 200`),
    check("case_assists_tokens", sql`${assist.tokensIn} >= 0 and ${assist.tokensOut} >= 0`),
  ],
);
