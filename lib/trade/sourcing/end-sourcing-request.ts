import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { sourcingRequests } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { closeRequest } from "./close-request";
import { decideQuotes } from "./decide-quotes";
import type { EndSourcingRequest } from "./input";
import { withSourcingLink } from "./link";
import { statusAfter } from "./request";

/**
 * Closes a request for further quotes, or withdraws it and marks all quotes as not chosen. Does nothing for a request
 * that is over. @throws NotFound for an unknown link
 */
export async function endSourcingRequest(
  actor: Actor,
  { token, how }: EndSourcingRequest,
  db: Db = database,
): Promise<void> {
  const isKnown = await withSourcingLink(
    token,
    async (request, tx) => {
      if (how === "close") {
        if (request.heldReason === null) await closeRequest(actor, request, tx);
        return true;
      }
      const status = statusAfter(request.status, "withdraw");
      if (!status) return true;
      await tx
        .update(sourcingRequests)
        .set({ status, decidedAt: new Date() })
        .where(eq(sourcingRequests.id, request.id));
      await decideQuotes(request.id, "pass over", tx);
      await recordEvent(actor, { name: "sourcing_request.withdrawn", requestId: request.id }, tx);
      return true;
    },
    db,
  );
  if (!isKnown) throw new NotFound("request");
}
