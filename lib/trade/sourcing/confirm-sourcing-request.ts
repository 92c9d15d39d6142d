import { eq, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { sourcingBuyers, sourcingRequests } from "@/db/schema";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { ConfirmSourcingRequest } from "./input";
import { isEmailProof, withSourcingLink } from "./link";
import { openDays } from "./request";
import { scheduleAging } from "./schedule-aging";

/**
 * Releases a held request and confirms the buyer's address, which the proof from its email shows. Its seven days begin
 * now, and shops are invited as if it had just arrived. Idempotent. @throws NotFound for an invalid link or proof
 */
export async function confirmSourcingRequest(
  actor: Actor,
  { token, proof }: ConfirmSourcingRequest,
  db: Db = database,
): Promise<void> {
  const isConfirmed = await withSourcingLink(
    token,
    async (request, tx) => {
      if (!isEmailProof(request.id, proof)) return false;
      await confirmBuyer(request.id, tx);
      if (request.heldReason === null || request.status !== "open") return true;
      await tx
        .update(sourcingRequests)
        .set({ heldReason: null, closesAt: sql`now() + make_interval(days => ${openDays})` })
        .where(eq(sourcingRequests.id, request.id));
      await scheduleAging(request.id, openDays, tx);
      await recordEvent(actor, { name: "sourcing_request.released", requestId: request.id }, tx);
      return true;
    },
    db,
  );
  if (!isConfirmed) throw new NotFound("request");
}

async function confirmBuyer(requestId: string, tx: Tx): Promise<void> {
  const ofRequest = eq(sourcingBuyers.requestId, requestId);
  const [buyer] = await tx.select({ email: sourcingBuyers.email }).from(sourcingBuyers).where(ofRequest);
  if (buyer) await confirmEmail(buyer.email, emailProof(buyer.email), tx);
}
