import { statSync } from "node:fs";
import type { verificationRequests } from "../db/schema";
import { lastValidDay, wholeTarget } from "../lib/verifications/clock";
import { hasFact, usualMethod } from "../lib/verifications/rules";
import { before, type createIdMaker, dateOf, day, hour, minute } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { demoSignIns } from "./sign-ins";
import { evidenceOf, type VerificationText, verificationTexts } from "./verification-texts";

type Request = typeof verificationRequests.$inferInsert;
type Context = { now: Date; nextId: ReturnType<typeof createIdMaker>; agent: string };

/** The sizes of the drawings in demo/evidence, which are as wide. */
const drawing = { width: 800, height: 600 };

/** Adds the requests behind the verifications of all shops, and requests in every state. */
export function addVerificationRequests(rows: Rows, { now, nextId }: Pick<Context, "now" | "nextId">): void {
  const agent = rows.users.find(({ isOperator }) => isOperator)?.id;
  if (!agent) return;
  const context = { now, nextId, agent };
  for (const verification of rows.verifications) addApproved(rows, verification, context);
  const signedIn = new Set(demoSignIns.flatMap(({ shop }) => shop ?? []));
  const free = rows.shops.filter(({ handle, closedAt }) => !signedIn.has(handle) && !closedAt);
  verificationTexts.forEach((text, index) => {
    const at = free.findIndex(({ id }) => isVerified(rows, id, text) === (text.isRenewal === true));
    const [shop] = at < 0 ? [] : free.splice(at, 1);
    if (shop?.id !== undefined) addRequest(rows, { text, index, shopId: shop.id }, context);
  });
}

const isVerified = (rows: Rows, shopId: number | undefined, { claim }: VerificationText): boolean =>
  rows.verifications.some((each) => each.shopId === shopId && each.claim === claim);

/** Adds the request and the decision of a verification that the shop has. */
function addApproved(rows: Rows, verification: Rows["verifications"][number], { now, agent }: Context): void {
  const { id, shopId, claim, createdAt, decidedOn, validUntil, method } = verification;
  if (!validUntil) return;
  const sentAt = createdAt ?? now;
  const decidedAt = new Date(`${decidedOn}T02:00:00Z`);
  const requestId = chanceOf("verification", id ?? 0).uuid(sentAt);
  const status = validUntil < dateOf(now) ? "expired" : "approved";
  const clock = { secondsLeft: wholeTarget - 3600 };
  rows.verificationRequests.push({
    ...{ id: requestId, shopId, claim, status, locale: "zh", ...clock, decidedAt, validUntil, verificationId: id },
    createdAt: sentAt,
  });
  rows.verificationDecisions.push({
    ...{
      id: chanceOf("approval", id ?? 0).uuid(decidedAt),
      shopId,
      requestId,
      outcome: "approved",
      method,
      validUntil,
    },
    ...{ reasons: [], decidedBy: agent, createdAt: decidedAt, before: beforeOf(sentAt) },
  });
}

type Place = { text: VerificationText; index: number; shopId: number };

function addRequest(rows: Rows, { text, index, shopId }: Place, context: Context): void {
  const { now, agent } = context;
  const { claim, state, hoursAgo, note = null, isTaken } = text;
  const sentAt = before(now, hoursAgo * hour);
  const createdAt = before(sentAt, 20 * minute);
  const id = chanceOf("request", index).uuid(createdAt);
  const isWaiting = state === "evidence";
  const decidedAt = isWaiting || state === "requested" ? null : before(sentAt, -Math.min(hoursAgo, 30) * 0.8 * hour);
  const approved = decidedAt && (state === "approved" || state === "expired" || state === "revoked");
  const validUntil = approved ? lastValidDay(dateOf(decidedAt), null) : null;
  const verificationId = validUntil && decidedAt ? addVerification(rows, text, shopId, decidedAt, context) : null;
  rows.verificationRequests.push({
    ...{ id, shopId, claim, status: state, locale: "zh", note, createdAt, decidedAt, validUntil, verificationId },
    ...factsOf(rows, text, shopId, now),
    claimedBy: isTaken ? agent : null,
    claimedAt: isTaken ? before(now, minute) : null,
    dueAt: isWaiting ? new Date(sentAt.getTime() + wholeTarget * 1000) : null,
    secondsLeft: isWaiting ? null : wholeTarget - (state === "requested" ? 0 : 9 * 3600),
  });
  addEvidence(rows, { shopId, requestId: id, index, sentAt: state === "requested" ? null : sentAt, createdAt });
  if (decidedAt) addDecisions(rows, text, { id, shopId, validUntil, sentAt, decidedAt }, context);
}

/** Adds what everybody reads about an approval, and returns its id. */
function addVerification(rows: Rows, { claim, state }: VerificationText, shopId: number, at: Date, context: Context) {
  const id = context.nextId(at);
  const status = state === "revoked" ? "revoked" : "approved";
  const dates = { decidedOn: dateOf(at), validUntil: lastValidDay(dateOf(at), null), createdAt: at };
  rows.verifications.push({ id, shopId, claim, status, method: usualMethod(claim), ...dates });
  return id;
}

function factsOf(rows: Rows, { claim, sharesLicence }: VerificationText, shopId: number, now: Date): Partial<Request> {
  const chance = chanceOf("facts", shopId);
  const shop = rows.shops.find(({ id }) => id === shopId);
  const booth = rows.booths.find((each) => each.shopId === shopId);
  const lines = rows.factories.find((each) => each.shopId === shopId)?.lines ?? 6;
  const licence = sharesLicence
    ? "92330782MA00000017"
    : `92330782MA${String(chance.whole(1, 99_999_999)).padStart(8, "0")}`;
  return {
    name: hasFact(claim, "name")
      ? claim === "identity"
        ? "王丽娟"
        : (shop?.names.zh ?? shop?.names.en ?? null)
      : null,
    licenceNumber: hasFact(claim, "licenceNumber") ? licence : null,
    booth: hasFact(claim, "booth") && booth ? `${booth.districtCode} ${booth.floor}F ${booth.number}` : null,
    leaseUntil: hasFact(claim, "leaseUntil") ? dateOf(before(now, -chance.whole(120, 500) * day)) : null,
    address: hasFact(claim, "address") ? `义乌市工业路${chance.whole(1, 200)}号` : null,
    lineCount: hasFact(claim, "lineCount") ? lines + 2 : null,
  };
}

type Sent = { shopId: number; requestId: string; index: number; sentAt: Date | null; createdAt: Date };

function addEvidence(rows: Rows, { shopId, requestId, index, sentAt, createdAt }: Sent): void {
  for (const { kind, name, key, path } of evidenceOf(index)) {
    const measures = kind === "pdf" ? { pages: 1 } : drawing;
    rows.verificationEvidence.push({
      ...{ id: chanceOf("evidence", key).uuid(createdAt), shopId, requestId, kind, key, name, ...measures },
      ...{ bytes: statSync(path).size, createdAt, sentAt },
    });
  }
}

type Decided = { id: string; shopId: number; validUntil: string | null; sentAt: Date; decidedAt: Date };

/** Adds the decision of a request; a revocation follows an approval. */
function addDecisions(rows: Rows, text: VerificationText, decided: Decided, { agent }: Context): void {
  const { claim, state, reasons = [], remark = null } = text;
  const { id: requestId, shopId, validUntil, sentAt, decidedAt } = decided;
  const chance = chanceOf("decision", requestId);
  const shared = { shopId, requestId, reasons: [], decidedBy: agent, before: beforeOf(sentAt) };
  const isApproval = validUntil !== null;
  if (isApproval)
    rows.verificationDecisions.push({
      ...{ ...shared, id: chance.uuid(sentAt), outcome: "approved", method: usualMethod(claim), validUntil },
      createdAt: new Date(sentAt.getTime() + hour),
    });
  if (state === "more_requested" || state === "rejected" || state === "revoked")
    rows.verificationDecisions.push({
      ...{ ...shared, id: chance.uuid(decidedAt), outcome: state, reasons, remark, createdAt: decidedAt },
    });
}

const beforeOf = (sentAt: Date) => ({
  ...{ status: "evidence" as const, secondsLeft: null, decidedAt: null, validUntil: null, verificationId: null },
  ...{ dueAt: new Date(sentAt.getTime() + wholeTarget * 1000).toISOString(), remindedDays: null },
});
