import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "@/db/client";
import { verificationDecisions, verificationEvidence, verificationRequests } from "@/db/schema";
import { makeOperator, makeVerificationRequest } from "@/db/testing";
import { type Actor, guest } from "@/lib/core/actor";
import { pngOf } from "@/lib/media/attachments/pictures.fixture";
import type { MediaStorage } from "@/lib/media/storage";
import { addEvidence } from "@/lib/verifications/add-evidence";
import { claimRequest, releaseRequest } from "@/lib/verifications/claim-request";
import { decideVerification } from "@/lib/verifications/decide-verification";
import { getRequest } from "@/lib/verifications/get-request";
import { decideVerificationInput, sendEvidenceInput } from "@/lib/verifications/input";
import { listRequests } from "@/lib/verifications/list-requests";
import { openEvidence } from "@/lib/verifications/open-evidence";
import { getOwnVerification, listOwnVerifications } from "@/lib/verifications/own-verification";
import { removeEvidence } from "@/lib/verifications/remove-evidence";
import { requestVerification } from "@/lib/verifications/request-verification";
import { sendEvidence } from "@/lib/verifications/send-evidence";
import { undoVerificationDecision } from "@/lib/verifications/undo-verification-decision";
import type { ShopRows } from "../cast";
import { managers, operators, type Rows } from "../row";

/** Agents and leads decide. */
const workers = ["operator", "lead"] as const;

/** A storage that has every file, so that only the row decides. */
const everyFile: MediaStorage = {
  find: async () => ({ size: 5, read: () => Readable.from("%PDF-") }),
  put: async () => {},
  remove: async () => {},
};

/** Inserts a request with a file that was not sent. Of missing rows both ids are unknown. */
async function makeRequest({ shopId, listingId }: ShopRows, tx: Tx) {
  if (listingId === 1) return { requestId: randomUUID(), evidenceId: randomUUID() };
  const { id: requestId } = await makeVerificationRequest(shopId, {}, tx);
  const file = { kind: "pdf", key: "b".repeat(24), name: "licence.pdf", bytes: 5, pages: 1 } as const;
  const [evidence] = await asShop(
    shopId,
    (inside) =>
      inside
        .insert(verificationEvidence)
        .values({ ...file, shopId, requestId })
        .returning(),
    tx,
  );
  return { requestId, evidenceId: evidence?.id ?? "" };
}

/** Inserts a request whose file operators read. */
async function makeSentRequest(on: ShopRows, tx: Tx) {
  const made = await makeRequest(on, tx);
  const clock = { status: "evidence", dueAt: new Date("2030-01-01"), secondsLeft: null } as const;
  await asShop(
    on.shopId,
    async (inside) => {
      await inside.update(verificationRequests).set(clock).where(eq(verificationRequests.id, made.requestId));
      const isOfRequest = eq(verificationEvidence.requestId, made.requestId);
      await inside.update(verificationEvidence).set({ sentAt: new Date() }).where(isOfRequest);
    },
    tx,
  );
  return made;
}

/** Inserts a rejection by this operator, or by one who is not in the cast. */
async function makeRejection(actor: Actor, on: ShopRows, tx: Tx): Promise<string> {
  const { requestId } = await makeSentRequest(on, tx);
  const isWorker = actor.kind === "user" && actor.isOperator && actor.operatorRole !== "auditor";
  const decidedBy = isWorker ? actor.userId : (await makeOperator({})).id;
  return asPerson(
    decidedBy,
    async (inside) => {
      const before = { status: "evidence", dueAt: "2099-01-01T00:00:00Z", secondsLeft: null, decidedAt: null } as const;
      const rest = { validUntil: null, verificationId: null, remindedDays: null };
      const row = { shopId: on.shopId, requestId, outcome: "rejected", reasons: ["ended"], decidedBy } as const;
      const [decision] = await inside
        .insert(verificationDecisions)
        .values({ ...row, reasons: [...row.reasons], before: { ...before, ...rest } })
        .returning();
      const rejected = { status: "rejected", dueAt: null, secondsLeft: 0 } as const;
      await inside.update(verificationRequests).set(rejected).where(eq(verificationRequests.id, requestId));
      return decision?.id ?? "";
    },
    tx,
  );
}

const facts = { name: "Bolang Toys", licenceNumber: "92330782MA0000000K" };

/** What shops request and send, and what operators decide. */
export const verificationRows: Rows = {
  requestVerification: {
    may: managers,
    run: (actor, { shopId }, tx) => requestVerification(actor, { shopId, claim: "brand" }, tx),
    isOfShop: true,
  },
  listOwnVerifications: {
    may: managers,
    run: (actor, { shopId }, tx) => listOwnVerifications(actor, shopId, tx),
    isOfShop: true,
  },
  getOwnVerification: {
    may: managers,
    run: async (actor, on, tx) =>
      getOwnVerification(actor, { shopId: on.shopId, requestId: (await makeRequest(on, tx)).requestId }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      getOwnVerification(actor, { shopId, requestId: (await makeRequest(foreign, tx)).requestId }, tx),
  },
  addEvidence: {
    may: managers,
    run: async (actor, on, tx) => {
      const of = { shopId: on.shopId, requestId: (await makeRequest(on, tx)).requestId };
      return addEvidence(actor, { ...of, bytes: pngOf(9, 9), name: "licence.png" }, tx, everyFile);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const of = { shopId, requestId: (await makeRequest(foreign, tx)).requestId };
      return addEvidence(actor, { ...of, bytes: pngOf(9, 9), name: "licence.png" }, tx, everyFile);
    },
  },
  removeEvidence: {
    may: managers,
    run: async (actor, on, tx) => {
      const { evidenceId } = await makeRequest(on, tx);
      return removeEvidence(actor, { shopId: on.shopId, evidenceId }, tx, everyFile);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { evidenceId } = await makeRequest(foreign, tx);
      return removeEvidence(actor, { shopId, evidenceId }, tx, everyFile);
    },
  },
  sendEvidence: {
    may: managers,
    run: async (actor, on, tx) => {
      const { requestId } = await makeRequest(on, tx);
      return sendEvidence(actor, { shopId: on.shopId, ...sendEvidenceInput.parse({ requestId, ...facts }) }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { requestId } = await makeRequest(foreign, tx);
      return sendEvidence(actor, { shopId, ...sendEvidenceInput.parse({ requestId, ...facts }) }, tx);
    },
  },
  openEvidence: {
    may: managers,
    run: async (actor, on, tx) =>
      openEvidence(actor, { id: (await makeRequest(on, tx)).evidenceId, size: "whole" }, tx, everyFile),
  },
  "openEvidence, once it was sent": {
    may: [...managers, ...operators],
    run: async (actor, on, tx) =>
      openEvidence(actor, { id: (await makeSentRequest(on, tx)).evidenceId, size: "whole" }, tx, everyFile),
    isOwn: true,
  },
  listRequests: { may: operators, run: (actor, _, tx) => listRequests(actor, "waiting", tx), isOwn: true },
  getRequest: {
    may: operators,
    run: async (actor, on, tx) => getRequest(actor, (await makeSentRequest(on, tx)).requestId, tx),
    isOwn: true,
  },
  claimRequest: {
    may: workers,
    run: async (actor, on, tx) => claimRequest(actor, { requestId: (await makeSentRequest(on, tx)).requestId }, tx),
    isOwn: true,
  },
  releaseRequest: {
    may: workers,
    run: async (actor, on, tx) => releaseRequest(actor, { requestId: (await makeSentRequest(on, tx)).requestId }, tx),
    isOwn: true,
  },
  decideVerification: {
    may: workers,
    run: async (actor, on, tx) => {
      const { requestId } = await makeSentRequest(on, tx);
      const input = { requestId, outcome: "rejected", "reasons[]": ["ended"], seen: "1" };
      return decideVerification(actor, decideVerificationInput.parse(input), tx);
    },
    isOwn: true,
  },
  undoVerificationDecision: {
    may: workers,
    run: async (actor, on, tx) =>
      undoVerificationDecision(actor, { decisionId: await makeRejection(actor, on, tx) }, tx),
    isOwn: true,
  },
  "undoVerificationDecision, of another operator": {
    may: ["lead"],
    run: async (actor, on, tx) =>
      undoVerificationDecision(actor, { decisionId: await makeRejection(guest, on, tx) }, tx),
    isOwn: true,
  },
};
