import { and, count, eq, isNotNull } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { verificationDecisions, verificationEvidence, verificationRequests, verifications } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { todayInYiwu } from "../core/today";
import { recordEvent } from "../events/record-event";
import { lastValidDay, stopClock } from "./clock";
import type { RequestRow } from "./in-own-request";
import type { DecideVerification } from "./input";
import { refreshVerifiedPages } from "./refresh-verified-pages";
import { knownReasons } from "./rules";
import { requireUnclaimed, withRequest } from "./with-request";

/**
 * Decides a request; the shop is emailed the reasons. An approval becomes public, more evidence is asked for and stops
 * the clock, and a revocation ends every valid verification of the claim.
 * @throws NotFound, NotAllowed for auditors; Refusal if somebody else has it, it is not in a state for this, the page
 * did not show all files, no reason is given, or the approval outlasts the lease or a year
 */
export const decideVerification = (
  actor: Actor,
  input: DecideVerification,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  withRequest(
    actor,
    input.requestId,
    async (request, tx, { userId }) => {
      const { id: requestId, shopId, claim } = request;
      const { outcome, remark } = input;
      const isInState = request.status === (outcome === "revoked" ? "approved" : "evidence");
      if (!isInState) throw new Refusal("moderation.alreadyDecided");
      requireUnclaimed(request, userId, now);
      await requireSeen(request, input.seen, tx);
      const reasons = knownReasons(outcome, claim, input.reasons);
      if (outcome !== "approved" && reasons.length === 0 && !remark)
        throw new Refusal("verifications.decide.reasonMissing", { field: "remark" });
      const validUntil = outcome === "approved" ? requireValidDay(request, input, now) : null;
      const revokedIds = outcome === "revoked" ? await endVerifications(request, tx) : undefined;
      const [decision] = await tx
        .insert(verificationDecisions)
        .values({
          shopId,
          requestId,
          outcome,
          reasons,
          remark: remark ?? null,
          method: outcome === "approved" ? input.method : null,
          validUntil,
          decidedBy: userId,
          createdAt: now,
          before: { ...beforeOf(request), revokedIds },
        })
        .returning({ id: verificationDecisions.id });
      if (!decision) throw new Error("the insert returned no decision");
      await tx
        .update(verificationRequests)
        .set({
          ...clockAfter(request, now),
          status: outcome,
          decidedAt: now,
          claimedBy: null,
          claimedAt: null,
          ...(outcome === "approved" && {
            validUntil,
            remindedDays: null,
            verificationId: await addVerification(request, input, now, tx),
            ...(claim === "booth_lease" && { leaseUntil: input.leaseUntil }),
          }),
        })
        .where(eq(verificationRequests.id, requestId));
      const event = { shopId, requestId, decisionId: decision.id, outcome };
      await recordEvent(actor, { name: "verification.decided", ...event }, tx);
      if (outcome === "approved" || outcome === "revoked") await refreshVerifiedPages(shopId, tx);
    },
    db,
  );

/** Checks that the page showed the newest files. @throws Refusal */
async function requireSeen({ id, shopId }: RequestRow, seen: number, tx: Tx): Promise<void> {
  const [row] = await tx
    .select({ sent: count() })
    .from(verificationEvidence)
    .where(
      and(
        eq(verificationEvidence.shopId, shopId),
        eq(verificationEvidence.requestId, id),
        isNotNull(verificationEvidence.sentAt),
      ),
    );
  if (row?.sent !== seen) throw new Refusal("verifications.decide.newEvidence");
}

/** Returns the last day of an approval. @throws Refusal if it is over or too late */
function requireValidDay({ claim }: RequestRow, { validUntil, leaseUntil }: DecideVerification, now: Date): string {
  const today = todayInYiwu(now);
  const isLease = claim === "booth_lease";
  if (isLease && !leaseUntil) throw new Refusal("errors.required", { field: "leaseUntil" });
  if (isLease && leaseUntil && leaseUntil <= today)
    throw new Refusal("verifications.facts.leaseEnded", { field: "leaseUntil" });
  if (!validUntil || validUntil <= today) throw new Refusal("verifications.decide.dayOver", { field: "validUntil" });
  const last = lastValidDay(today, (isLease && leaseUntil) || null);
  if (validUntil > last)
    throw new Refusal(isLease ? "verifications.decide.outlastsLease" : "verifications.decide.outlastsYear", {
      field: "validUntil",
    });
  return validUntil;
}

async function addVerification(
  { shopId, claim }: RequestRow,
  { method, validUntil }: DecideVerification,
  now: Date,
  tx: Tx,
): Promise<number> {
  const [verification] = await tx
    .insert(verifications)
    .values({ shopId, claim, status: "approved", method, decidedOn: todayInYiwu(now), validUntil })
    .returning({ id: verifications.id });
  if (!verification) throw new Error("the insert returned no verification");
  return verification.id;
}

/** Ends the verifications of a claim and returns their ids. */
async function endVerifications({ shopId, claim }: RequestRow, tx: Tx): Promise<number[]> {
  const isOfClaim = and(
    eq(verifications.shopId, shopId),
    eq(verifications.claim, claim),
    eq(verifications.status, "approved"),
  );
  const ended = await tx.update(verifications).set({ status: "revoked" }).where(isOfClaim).returning();
  return ended.map(({ id }) => id);
}

/** Only a request with evidence has a running clock; every decision stops it. */
const clockAfter = ({ dueAt, secondsLeft }: RequestRow, now: Date) => ({
  dueAt: null,
  secondsLeft: dueAt ? stopClock(dueAt, now) : secondsLeft,
});

const beforeOf = ({ status, dueAt, secondsLeft, decidedAt, validUntil, verificationId, remindedDays }: RequestRow) => ({
  status,
  dueAt: dueAt?.toISOString() ?? null,
  secondsLeft,
  decidedAt: decidedAt?.toISOString() ?? null,
  validUntil,
  verificationId,
  remindedDays,
});
