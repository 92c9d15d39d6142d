import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { moderationCases } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { OfCase } from "./input";
import { requireUnclaimed, withCase } from "./own-case";

/**
 * Takes a case for 15 minutes without an action. Taking one's own case again prolongs it.
 * @throws NotFound, NotAllowed for auditors; Refusal if somebody else has it or it is decided
 */
export const claimCase = (actor: Actor, { caseId }: OfCase, db: Db = database, now = new Date()): Promise<void> =>
  withCase(
    actor,
    caseId,
    async (found, tx, { userId }) => {
      if (found.status === "decided") throw new Refusal("moderation.alreadyDecided");
      requireUnclaimed(found, userId, now);
      await tx.update(moderationCases).set({ claimedBy: userId, claimedAt: now }).where(eq(moderationCases.id, caseId));
      if (found.claimedBy === userId) return;
      await recordEvent(actor, { name: "case.claimed", shopId: found.shopId, caseId }, tx);
    },
    db,
  );

/** Gives a case back to the queue. Only the person who has it can. @throws NotFound, NotAllowed */
export const releaseCase = (actor: Actor, { caseId }: OfCase, db: Db = database): Promise<void> =>
  withCase(
    actor,
    caseId,
    async (found, tx, { userId }) => {
      if (found.claimedBy === null) return;
      allow(found.claimedBy === userId);
      await tx.update(moderationCases).set({ claimedBy: null, claimedAt: null }).where(eq(moderationCases.id, caseId));
      await recordEvent(actor, { name: "case.released", shopId: found.shopId, caseId }, tx);
    },
    db,
  );
