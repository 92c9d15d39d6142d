import { and, eq, isNotNull, sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asRequest, type Db, database, type Tx } from "@/db/client";
import { categories, sourcingAttachments, sourcingBuyers, sourcingLinks, sourcingRequests } from "@/db/schema";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import type { Actor } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { actOnce, keyOf } from "@/lib/events/run-once";
import { networkOf } from "@/lib/http/client-address";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { newReference } from "@/lib/inquiries/inquiry";
import { suspicionOfRequest } from "@/lib/inquiries/suspicion";
import { claimFiles } from "@/lib/media/attachments/claim-files";
import { hashesOf } from "@/lib/media/attachments/claim-uploads";
import { isExpired } from "@/lib/rendering/form-stamp";
import { ageLater } from "./age-later";
import type { SendSourcingRequest } from "./input";
import { sourcingToken } from "./link";
import { openDays } from "./request";

export type SentSourcingRequest = { requestId: string; token: string };

/** Held requests that ask one mail address for its word: nobody is flooded in somebody else's name. */
const heldAnAddress = { limit: 3, windowSeconds: 86_400 };
/** Past this nothing is taken from one network any more. */
const flood = { limit: 60, windowSeconds: 3600 };

/**
 * Asks the market for goods. Anyone may, without an account; shops are chosen and asked by a job that follows. The
 * same form sent twice is one request. What looks like spam is held until its sender confirms it from the mail.
 * @throws Refusal when the form is too old, comes again with other words, or far too often; NotFound for no category
 */
export async function sendSourcingRequest(
  actor: Actor,
  input: SendSourcingRequest,
  db: Db = database,
): Promise<SentSourcingRequest> {
  const { key, stamp, address, uploads = [], ...asked } = input;
  if (isExpired(stamp)) throw new Refusal("errors.expired");
  const requestId = uuidv7();
  return asRequest(
    requestId,
    async (tx) => {
      const body = ["sourcing", actor.kind === "user" ? actor.userId : "", asked, ...(await hashesOf(uploads, tx))];
      const once = await actOnce(key ?? keyOf(stamp, JSON.stringify(body)), body, { requestId }, tx);
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
  const { name, email, company, key, stamp, address, fax, uploads, ...asked } = input;
  const message = `${asked.title} ${asked.details}`;
  const heldReason = await suspicionOfRequest({ address, stamp, fax, message }, tx);
  if (heldReason) await limitAttempts(`sourcing:held:${email}`, heldAnAddress, tx);
  const closesAt = heldReason ? null : sql`now() + make_interval(days => ${openDays})`;
  const row = { ...asked, id, heldReason, closesAt, buyerId: actor.kind === "user" ? actor.userId : null };
  for (let inserted = 0; inserted === 0; ) {
    const rows = await tx
      .insert(sourcingRequests)
      .values({ ...row, reference: newReference("RS") })
      .onConflictDoNothing({ target: sourcingRequests.reference })
      .returning({ id: sourcingRequests.id });
    inserted = rows.length;
  }
  await tx.insert(sourcingBuyers).values({ requestId: id, name, email, company });
  await ageLater(id, openDays, tx);
}

/** @throws Refusal when there are too many files, or one is not kept any more */
async function attachFiles(requestId: string, uploads: string[], tx: Tx): Promise<void> {
  const files = await claimFiles(uploads, tx);
  if (files.length) await tx.insert(sourcingAttachments).values(files.map((file) => ({ requestId, ...file })));
}
