import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { evidenceMarks, verificationEvidence } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { MarkEvidence, OfMark } from "./mark-input";
import { canDecideRequests, canSeeRequests } from "./policy";
import { hasFact, maxMarks } from "./rules";
import { requireUnclaimed, withRequest } from "./with-request";

/**
 * Marks a place on a photo with the fact that it proves, and returns its number.
 * @throws NotFound, NotAllowed for auditors; Refusal once the request is decided, while somebody else has it, for a fact
 * that the claim does not have, and above the limit
 */
export async function markEvidence(
  actor: Actor,
  { evidenceId, x, y, fact, note }: MarkEvidence,
  db: Db = database,
  now = new Date(),
): Promise<number> {
  if (!canSeeRequests(actor)) throw new NotFound("evidence");
  allow(canDecideRequests(actor));
  const { id, requestId: ofRequest, sentAt, erasedAt, kind } = verificationEvidence;
  const isPicture = and(eq(id, evidenceId), eq(kind, "picture"), isNotNull(sentAt), isNull(erasedAt));
  const [picture] = await asPerson(
    actor.userId,
    (tx) => tx.select({ requestId: ofRequest }).from(verificationEvidence).where(isPicture),
    db,
  );
  if (!picture) throw new NotFound("evidence");
  const { requestId } = picture;
  return withRequest(
    actor,
    requestId,
    async (request, tx, { userId }) => {
      if (request.status !== "evidence") throw new Refusal("moderation.alreadyDecided");
      requireUnclaimed(request, userId, now);
      if (!hasFact(request.claim, fact)) throw new Refusal("errors.invalid", { field: "fact" });
      const [last] = await tx
        .select({ number: sql<number>`coalesce(max(${evidenceMarks.number}), 0)::int` })
        .from(evidenceMarks)
        .where(eq(evidenceMarks.requestId, requestId));
      const number = (last?.number ?? 0) + 1;
      if (number > maxMarks) throw new Refusal("verificationConsole.marks.tooMany", { count: maxMarks });
      const { shopId } = request;
      const [made] = await tx
        .insert(evidenceMarks)
        .values({ shopId, requestId, evidenceId, number, x, y, fact, note, createdBy: userId })
        .returning({ id: evidenceMarks.id });
      if (!made) throw new Error("the insert returned no mark");
      const about = { shopId, requestId, evidenceId, markId: made.id, number };
      await recordEvent(actor, { name: "verification.marked", ...about, fact, x, y }, tx);
      return number;
    },
    db,
  );
}

/** Removes a mark, whose row stays. Idempotent. @throws as markEvidence() does */
export async function removeMark(actor: Actor, { markId }: OfMark, db: Db = database, now = new Date()): Promise<void> {
  if (!canSeeRequests(actor)) throw new NotFound("mark");
  allow(canDecideRequests(actor));
  const isThis = eq(evidenceMarks.id, markId);
  const [mark] = await asPerson(actor.userId, (tx) => tx.select().from(evidenceMarks).where(isThis), db);
  if (!mark) throw new NotFound("mark");
  const { shopId, requestId, evidenceId, number } = mark;
  await withRequest(
    actor,
    requestId,
    async (request, tx, { userId }) => {
      if (request.status !== "evidence") throw new Refusal("moderation.alreadyDecided");
      requireUnclaimed(request, userId, now);
      const removed = await tx
        .update(evidenceMarks)
        .set({ removedAt: now, removedBy: userId })
        .where(and(isThis, isNull(evidenceMarks.removedAt)))
        .returning({ id: evidenceMarks.id });
      if (removed.length === 0) return;
      const about = { shopId, requestId, evidenceId, markId, number };
      await recordEvent(actor, { name: "verification.mark_removed", ...about }, tx);
    },
    db,
  );
}
