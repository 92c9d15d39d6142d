import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { createdAt, privateId } from "../columns";
import { verificationRequests } from "../verifications/requests";
import { moderationCases } from "./moderation";

/** `licence` is help with a request for verification, the others are help with a case. */
export type CaseAssistKind = "translation" | "summary" | "licence";

/** Help of a provider that an operator received with a case or a request for verification, and its cost in tokens. It holds no text. */
export const caseAssists = pgTable(
  "case_assists",
  {
    id: privateId(),
    caseId: uuid().references(() => moderationCases.id),
    requestId: uuid().references(() => verificationRequests.id),
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
    check("case_assists_kind", sql`${assist.kind} in ('translation', 'summary', 'licence')`),
    check(
      "case_assists_about",
      sql`num_nonnulls(${assist.caseId}, ${assist.requestId}) = 1 and (${assist.requestId} is not null) = (${assist.kind} = 'licence')`,
    ),
    check("case_assists_provider", sql`length(${assist.provider}) between 1 and 200`),
    check("case_assists_tokens", sql`${assist.tokensIn} >= 0 and ${assist.tokensOut} >= 0`),
  ],
);
