import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { verificationRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { OfRequest } from "./input";
import { requireUnclaimed, withRequest } from "./with-request";

/**
 * Takes a request for 15 minutes without an action. Taking one's own again prolongs it.
 * @throws NotFound, NotAllowed for auditors; Refusal if somebody else has it or it is not the operators' turn
 */
export const claimRequest = (
  actor: Actor,
  { requestId }: OfRequest,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  withRequest(
    actor,
    requestId,
    async (request, tx, { userId }) => {
      if (request.status !== "evidence") throw new Refusal("moderation.alreadyDecided");
      requireUnclaimed(request, userId, now);
      await tx
        .update(verificationRequests)
        .set({ claimedBy: userId, claimedAt: now })
        .where(eq(verificationRequests.id, requestId));
      if (request.claimedBy === userId) return;
      await recordEvent(actor, { name: "verification.claimed", shopId: request.shopId, requestId }, tx);
    },
    db,
  );

/** Gives a request back to the queue. Only the person who has it can. @throws NotFound, NotAllowed */
export const releaseRequest = (actor: Actor, { requestId }: OfRequest, db: Db = database): Promise<void> =>
  withRequest(
    actor,
    requestId,
    async (request, tx, { userId }) => {
      if (request.claimedBy === null) return;
      allow(request.claimedBy === userId);
      await tx
        .update(verificationRequests)
        .set({ claimedBy: null, claimedAt: null })
        .where(eq(verificationRequests.id, requestId));
      await recordEvent(actor, { name: "verification.released", shopId: request.shopId, requestId }, tx);
    },
    db,
  );
