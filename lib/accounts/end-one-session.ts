import { and, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { devices, sessions } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { EndOneSession } from "./input";

/**
 * Ends one of the person's sessions and removes its device. A session that has ended or belongs to another person
 * changes nothing.
 */
export async function endOneSession(actor: Actor, { sessionId }: EndOneSession, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const own = and(eq(sessions.userId, userId), eq(sessions.id, sessionId));
      const [ended] = await tx.delete(sessions).where(own).returning({ token: sessions.sessionToken });
      if (!ended) return;
      await tx.delete(devices).where(and(eq(devices.userId, userId), eq(devices.session, ended.token)));
      await recordEvent(actor, { name: "user.ended_sessions", userId }, tx);
    },
    db,
  );
}
