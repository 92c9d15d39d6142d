import { eq, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { endSessionsOf } from "../sessions";
import type { ActOnPerson } from "./input";
import { withPerson } from "./with-person";

/**
 * Locks an account for a reason that the person reads: all sessions end, and nobody signs in to it. A locked account
 * stays as it is. @throws NotFound, NotAllowed; Refusal for an operator, whom only the owner of the tables dismisses
 */
export const lockPerson = (actor: Actor, { personId, reason }: ActOnPerson, db: Db = database): Promise<void> =>
  withPerson(
    actor,
    personId,
    async ({ isOperator, lockedAt }, tx) => {
      if (isOperator) throw new Refusal("people.isOperator");
      if (lockedAt) return;
      await tx.update(users).set({ lockedAt: sql`now()` }).where(eq(users.id, personId));
      await endSessionsOf(personId, tx);
      await recordEvent(actor, { name: "person.locked", personId, reason }, tx);
    },
    db,
  );

/** Unlocks an account, so that the person can sign in again. @throws NotFound, NotAllowed */
export const unlockPerson = (actor: Actor, { personId, reason }: ActOnPerson, db: Db = database): Promise<void> =>
  withPerson(
    actor,
    personId,
    async ({ lockedAt }, tx) => {
      if (!lockedAt) return;
      await tx.update(users).set({ lockedAt: null }).where(eq(users.id, personId));
      await recordEvent(actor, { name: "person.unlocked", personId, reason }, tx);
    },
    db,
  );

/** Signs a person out everywhere. @throws NotFound, NotAllowed */
export const endPersonSessions = (actor: Actor, { personId, reason }: ActOnPerson, db: Db = database): Promise<void> =>
  withPerson(
    actor,
    personId,
    async (_, tx) => {
      await endSessionsOf(personId, tx);
      await recordEvent(actor, { name: "person.sessions_ended", personId, reason }, tx);
    },
    db,
  );
