import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sourcingRequests } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import type { RequestRow } from "./link";
import { choiceDays, statusAfter } from "./request";
import { scheduleAging } from "./schedule-aging";

/** Closes an open request for quotes; the buyer has 30 days to choose. Does nothing for any other status. */
export async function closeRequest(actor: Actor, { id, status }: Pick<RequestRow, "id" | "status">, tx: Tx) {
  const closed = statusAfter(status, "close");
  if (!closed) return;
  await tx.update(sourcingRequests).set({ status: closed, decidedAt: new Date() }).where(eq(sourcingRequests.id, id));
  await scheduleAging(id, choiceDays, tx);
  await recordEvent(actor, { name: "sourcing_request.closed", requestId: id }, tx);
}
