import { type Db, database } from "@/db/client";
import { Refusal } from "../core/errors";
import { consumeCode } from "./consume-code";
import type { CodeForm } from "./input";
import { findSession, findSessionAwaitingCode } from "./sessions";

/**
 * Returns the id of the user who completes sign-in with this code, after password or link were right. `token` is the
 * session that awaits the code, or a full one whose person enters a new code, see findSignedIn().
 * @throws Refusal if the session's ten minutes have passed, or the code is wrong
 */
export async function finishSignIn(
  { token, code }: CodeForm & { token: string },
  db: Db = database,
  now = new Date(),
): Promise<string> {
  const session = (await findSessionAwaitingCode(token, db)) ?? (await findSession(token, db));
  if (!session) throw new Refusal("accounts.twoStep.expired");
  await consumeCode(session.userId, code, db, now);
  return session.userId;
}
