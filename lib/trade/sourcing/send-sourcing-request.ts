import { and, eq, isNotNull, sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asRequest, type Db, database, type Tx } from "@/db/client";
import { categories, sourcingAttachments, sourcingBuyers, sourcingLinks, sourcingRequests } from "@/db/schema";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { idempotencyKeyOf, runOnce } from "@/lib/events/run-once";
import { networkOf } from "@/lib/http/client-address";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { newReference } from "@/lib/inquiries/inquiry";
import { suspicionOfRequest } from "@/lib/inquiries/suspicion";
import { claimFiles } from "@/lib/media/attachments/claim-files";
import { uploadHashes } from "@/lib/media/attachments/claim-uploads";
import { isExpired } from "@/lib/rendering/form-stamp";
import type { SendSourcingRequest } from "./input";
import { sourcingToken } from "./link";
import { openDays } from "./request";
import { scheduleAging } from "./schedule-aging";

export type SentSourcingRequest = { requestId: string; token: string };

/** Limit of held requests by email address, so that nobody floods another person with confirmation emails. */
const heldByAddress = { limit: 3, windowSeconds: 86_400 };
/** Limit of requests from one network, above which they are refused. */
const flood = { limit: 60, windowSeconds: 3600 };

/**
 * Sends a sourcing request. Open to everyone; a job chooses and invites shops afterwards. Idempotent by form. A request
 * that looks like spam is held until its sender confirms it from the email.
 * @throws Refusal if the form has expired, was sent before with other input, or is sent too often; NotFound for an
 * unknown category
 */
export async function sendSourcingRequest(
  actor: Actor,
  input: SendSourcingRequest,
  db: Db = database,
): Promise<SentSourcingRequest> {
  const { key, stamp, address, uploads = [], ...content } = input;
  if (isExpired(stamp)) throw new Refusal("errors.expired");
  const requestId = uuidv7();
  return asRequest(
    requestId,
    async (tx) => {
      const body = [
        "sourcing",
        actor.kind === "user" ? actor.userId : "",
        content,
        ...(await uploadHashes(uploads, tx)),
      ];
      const once = await runOnce(key ?? idempotencyKeyOf(stamp, JSON.stringify(body)), body, { requestId }, tx);
      const sent = { requestId: once.result.requestId, token: sourcingToken(once.result.requestId) };
      if (once.isRepeat) return sent;
      await limitAttempts(`inquiry:flood:${networkOf(address)}`, flood, tx);
      const isSold = and(eq(categories.id, input.categoryId), isNotNull(categories.parentId));
      if ((await tx.$count(categories, isSold)) === 0) throw new NotFound("category");
      await insertRequest(requestId, actor, input, tx);
      await attachFiles(requestId, uploads, tx);
      await tx.insert(sourcingLinks).values({ tokenHash: tokenHash(sent.token), requestId });
      await recordEvent(actor, { name: "sourcing_request.sent", requestId }, tx);
      return sent;
    },
    db,
  );
}

async function insertRequest(id: string, actor: Actor, input: SendSourcingRequest, tx: Tx): Promise<void> {
  const { name, email, company, key, stamp, address, fax, uploads, ...content } = input;
  const message = `${content.title} ${content.details}`;
  const heldReason = await suspicionOfRequest({ address, stamp, fax, message }, tx);
  if (heldReason) await limitAttempts(`sourcing:held:${email}`, heldByAddress, tx);
  const closesAt = heldReason ? null : sql`now() + make_interval(days => ${openDays})`;
  const row = { ...content, id, heldReason, closesAt, buyerId: actor.kind === "user" ? actor.userId : null };
  for (let inserted = 0; inserted === 0; ) {
    const rows = await tx
      .insert(sourcingRequests)
      .values({ ...row, reference: newReference("RS") })
      .onConflictDoNothing({ target: sourcingRequests.reference })
      .returning({ id: sourcingRequests.id });
    inserted = rows.length;
  }
  await tx.insert(sourcingBuyers).values({ requestId: id, name, email, company });
  await scheduleAging(id, openDays, tx);
}

/** Attaches uploads to the request. @throws Refusal if there are too many files, or if one no longer exists */
async function attachFiles(requestId: string, uploads: string[], tx: Tx): Promise<void> {
  const files = await claimFiles(uploads, tx);
  if (files.length) await tx.insert(sourcingAttachments).values(files.map((file) => ({ requestId, ...file })));
}
