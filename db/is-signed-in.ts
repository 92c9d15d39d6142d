import { and, eq, gt } from "drizzle-orm";
import { database } from "./client";
import { sessions } from "./schema";

/** Whether a session with this token's hash runs; see lib/accounts/sessions.ts, which starts and ends them. */
export async function isSignedIn(tokenHash: string): Promise<boolean> {
  const runs = and(
    eq(sessions.sessionToken, tokenHash),
    eq(sessions.isCodePending, false),
    gt(sessions.expires, new Date()),
  );
  return (await database.select({ userId: sessions.userId }).from(sessions).where(runs)).length > 0;
}
