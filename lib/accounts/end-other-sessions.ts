import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { endSessionsOf, findSession } from "./sessions";

/** Ends all sessions of the person but this browser's, `token`. */
export async function endOtherSessions(actor: Actor, token: string, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  allow((await findSession(token, db))?.userId === userId);
  await db.transaction(async (tx) => {
    await endSessionsOf(userId, tx, token);
    await recordEvent(actor, { name: "user.ended_sessions", userId }, tx);
  });
}
