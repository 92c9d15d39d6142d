import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { verificationRequests } from "@/db/schema";
import { makeVerifications, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "../core/errors";
import { eventsOf, minutesAfter } from "../moderation/cases.fixture";
import { listQueues } from "../moderation/list-queues";
import { findPublicShop } from "../shops/find-public-shop";
import { claimRequest, releaseRequest } from "./claim-request";
import { decideVerification } from "./decide-verification";
import { getRequest } from "./get-request";
import { decideVerificationInput } from "./input";
import { listRequests } from "./list-requests";
import { getOwnVerification } from "./own-verification";
import { decide, evidenceInFolder, facts } from "./requests.fixture";
import { sendEvidence } from "./send-evidence";
import { undoVerificationDecision } from "./undo-verification-decision";

const { setUp, send, add } = evidenceInFolder();
const now = new Date("2026-12-01T02:00:00Z");
const later = (minutes: number) => minutesAfter(now, minutes);

const rowOf = async (shopId: number, requestId: string, tx: Tx) => {
  const [row] = await asShop(
    shopId,
    (own) => own.select().from(verificationRequests).where(eq(verificationRequests.id, requestId)),
    tx,
  );
  if (!row) throw new Error("there is no request");
  return row;
};
const verifiedOf = async (shop: { handle: string }, tx: Tx) => (await findPublicShop(shop.handle, tx))?.verified;

describe("approving a request", () => {
  test(
    "makes the check public with its date, method and last day",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      expect(await verifiedOf(shop, tx)).toEqual([]);
      await decide(agent, requestId, {}, tx, now);
      expect(await verifiedOf(shop, tx)).toEqual([
        { claim: "licence", decidedOn: "2026-12-01", validUntil: "2027-06-30", method: "documents" },
      ]);
      expect(await getOwnVerification(owner, { shopId: shop.id, requestId }, tx)).toMatchObject({
        status: "approved",
        validUntil: "2027-06-30",
        decision: { outcome: "approved" },
      });
      expect(await eventsOf(shop, tx)).toEqual([
        "verification.requested",
        "verification.evidence_added",
        "verification.evidence_sent",
        "verification.decided",
      ]);
    }),
  );

  test(
    "is refused past a year, past the lease, for a day that is over, and for a lease that has ended",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const licence = await send(owner, shop.id, "licence", tx, now);
      const lease = await send(owner, shop.id, "booth_lease", tx, now);
      const refused = [
        [licence, { validUntil: "2027-12-02" }, "verifications.decide.outlastsYear"],
        [licence, { validUntil: "2026-12-01" }, "verifications.decide.dayOver"],
        [lease, { validUntil: "2027-06-30" }, "errors.required"],
        [lease, { validUntil: "2027-06-30", leaseUntil: "2027-06-29" }, "verifications.decide.outlastsLease"],
        [lease, { validUntil: "2027-06-30", leaseUntil: "2026-11-30" }, "verifications.facts.leaseEnded"],
      ] as const;
      for (const [requestId, input, code] of refused)
        await expect(tx.transaction((inside) => decide(agent, requestId, input, inside, now))).rejects.toMatchObject({
          code,
        });
      await decide(agent, lease, { validUntil: "2027-06-30", leaseUntil: "2027-06-30" }, tx, now);
      expect(await rowOf(shop.id, lease, tx)).toMatchObject({ status: "approved", leaseUntil: "2027-06-30" });
    }),
  );

  test(
    "can be taken back for ten minutes by who decided or a lead, and ends the public check",
    rolledBack(async (tx) => {
      const { shop, owner, agent, other, lead, auditor } = await setUp(tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      const before = await rowOf(shop.id, requestId, tx);
      const decisionId = await decide(agent, requestId, {}, tx, later(5));
      const undo = (actor: typeof agent, at: Date) =>
        tx.transaction((inside) => undoVerificationDecision(actor, { decisionId }, inside, at));
      await expect(undo(other, later(6))).rejects.toThrow(NotAllowed);
      await expect(undo(auditor, later(6))).rejects.toThrow(NotAllowed);
      await expect(undo(owner, later(6))).rejects.toThrow(NotFound);
      await expect(undo(agent, later(16))).rejects.toMatchObject({ code: "moderation.undo.tooLate" });
      await undo(lead, later(14));
      await undo(agent, later(60));
      expect(await verifiedOf(shop, tx)).toEqual([]);
      expect(await rowOf(shop.id, requestId, tx)).toEqual({ ...before, claimedBy: null, claimedAt: null });
    }),
  );
});

describe("asking for more", () => {
  test(
    "stops the clock until the shop sends it, and needs a reason that the shop reads",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const requestId = await send(owner, shop.id, "booth_lease", tx, now);
      await expect(
        tx.transaction((inside) => decide(agent, requestId, { outcome: "more_requested" }, inside, later(60))),
      ).rejects.toMatchObject({ code: "verifications.decide.reasonMissing" });
      await decide(agent, requestId, { outcome: "more_requested", reasons: ["sign", "unknown"] }, tx, later(60));
      expect(await rowOf(shop.id, requestId, tx)).toMatchObject({ dueAt: null, secondsLeft: 47 * 3600 });
      const own = await getOwnVerification(owner, { shopId: shop.id, requestId }, tx);
      expect(own).toMatchObject({ status: "more_requested", decision: { reasons: ["sign"] } });
      expect(await listRequests(agent, "withShop", tx)).toMatchObject([{ id: requestId, dueAt: null }]);

      const sendAgain = (at: Date) =>
        tx.transaction((inside) => sendEvidence(owner, { shopId: shop.id, requestId, ...facts }, inside, at));
      await expect(sendAgain(later(600))).rejects.toMatchObject({ code: "verifications.evidence.missing" });
      await add(owner, shop.id, requestId, tx, "sign.jpg");
      await sendAgain(later(600));
      expect((await rowOf(shop.id, requestId, tx)).dueAt).toEqual(later(600 + 47 * 60));
      expect((await getRequest(agent, requestId, tx)).evidence.map(({ name }) => name)).toEqual([
        "licence.jpg",
        "sign.jpg",
      ]);
    }),
  );

  test(
    "is no answer to files that the page did not show",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      const input = decideVerificationInput.parse({ requestId, outcome: "rejected", remark: "No.", seen: "0" });
      await expect(decideVerification(agent, input, tx, now)).rejects.toMatchObject({
        code: "verifications.decide.newEvidence",
      });
    }),
  );
});

describe("revoking an approval", () => {
  test(
    "ends every valid check of the claim, can be taken back, and lets the shop ask anew",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      await makeVerifications(shop.id, [{ claim: "licence", decidedOn: "2026-06-01" }, { claim: "brand" }], tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      await decide(agent, requestId, {}, tx, now);
      const revocation = { outcome: "revoked", reasons: ["false_document"] } as const;
      const decisionId = await decide(agent, requestId, { ...revocation, reasons: ["false_document"] }, tx, later(100));
      expect((await verifiedOf(shop, tx))?.map(({ claim }) => claim)).toEqual(["brand"]);
      await undoVerificationDecision(agent, { decisionId }, tx, later(105));
      expect((await verifiedOf(shop, tx))?.map(({ claim }) => claim)).toEqual(["licence", "brand"]);
      await decide(agent, requestId, { ...revocation, reasons: ["false_document"] }, tx, later(110));
      expect(await send(owner, shop.id, "licence", tx, later(120))).not.toBe(requestId);
    }),
  );
});

describe("two operators", () => {
  test(
    "never decide the same request: a claim keeps others away for 15 minutes",
    rolledBack(async (tx) => {
      const { shop, owner, assistant, agent, other, auditor } = await setUp(tx);
      const requestId = await send(owner, shop.id, "licence", tx, now);
      const attempt = (actor: typeof agent, at: Date) =>
        tx.transaction((inside) => decide(actor, requestId, { outcome: "rejected", reasons: ["ended"] }, inside, at));
      await claimRequest(agent, { requestId }, tx, now);
      await expect(claimRequest(other, { requestId }, tx, later(14))).rejects.toMatchObject({
        code: "moderation.claimedByOther",
      });
      await expect(attempt(other, later(14))).rejects.toMatchObject({ code: "moderation.claimedByOther" });
      await expect(attempt(auditor, later(20))).rejects.toThrow(NotAllowed);
      await expect(attempt(assistant, later(20))).rejects.toThrow(NotFound);
      await expect(releaseRequest(other, { requestId }, tx)).rejects.toThrow(NotAllowed);
      await attempt(other, later(16));
      await expect(attempt(agent, later(17))).rejects.toMatchObject({ code: "moderation.alreadyDecided" });
    }),
  );

  test(
    "see what waits in the queue of today, late once its target is over",
    rolledBack(async (tx) => {
      const { shop, owner, agent } = await setUp(tx);
      const queue = async () => (await listQueues(agent, tx)).find(({ name }) => name === "verifications");
      const before = await queue();
      await send(owner, shop.id, "licence", tx, new Date(Date.now() - 3 * 86_400_000));
      await send(owner, shop.id, "brand", tx);
      const counted = { count: (before?.count ?? 0) + 2, late: (before?.late ?? 0) + 1 };
      expect(await queue()).toMatchObject(counted);
    }),
  );
});
