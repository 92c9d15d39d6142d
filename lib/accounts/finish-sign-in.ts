import { type Db, database } from "@/db/client";
import { Refusal } from "../core/errors";
import { takeCode } from "./check-code";
import type { GiveCode } from "./input";
import { findHalfSession, findSession } from "./sessions";

/**
 * Who may sign in by this code, as a user id, after password or link were right; `token` is the half session that waits
 * for it, or a whole one whose person gives a code anew, see findSignedIn(). @throws Refusal when its ten minutes are over, or the code does not fit
 */
export async function finishSignIn(
  { token, code }: GiveCode & { token: string },
  db: Db = database,
  now = new Date(),
): Promise<string> {
  const half = (await findHalfSession(token, db)) ?? (await findSession(token, db));
  if (!half) throw new Refusal("accounts.twoStep.over");
  await takeCode(half.userId, code, db, now);
  return half.userId;
}
