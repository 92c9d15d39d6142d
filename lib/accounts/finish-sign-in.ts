import { type Db, database } from "@/db/client";
import { Refusal } from "../core/errors";
import { takeCode } from "./check-code";
import type { GiveCode } from "./input";
import { findHalfSession, findSession } from "./sessions";

/**
 * Returns the id of the user who completes sign-in with this code, after password or link were right. `token` is the
 * session that awaits the code, or a full one whose person enters a new code, see findSignedIn().
 * @throws Refusal if the session's ten minutes have passed, or the code is wrong
 */
export async function finishSignIn(
  { token, code }: GiveCode & { token: string },
  db: Db = database,
  now = new Date(),
): Promise<string> {
  const session = (await findHalfSession(token, db)) ?? (await findSession(token, db));
  if (!session) throw new Refusal("accounts.twoStep.over");
  await takeCode(session.userId, code, db, now);
  return session.userId;
}
