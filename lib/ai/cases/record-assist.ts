import { asPerson, type Db } from "@/db/client";
import { caseAssists } from "@/db/schema";

type Assist = Pick<
  typeof caseAssists.$inferInsert,
  "caseId" | "requestId" | "kind" | "provider" | "userId" | "tokensIn" | "tokensOut"
>;

/** Records that a provider has helped an operator with a case or a request; row-level security refuses everybody else. */
export async function recordAssist(assist: Assist, db: Db): Promise<void> {
  await asPerson(assist.userId, (tx) => tx.insert(caseAssists).values(assist), db);
}
