import { eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { sourcingRequests } from "@/db/schema";
import { guest } from "@/lib/core/actor";
import type { Job } from "@/lib/events/job";
import { recordEvent } from "@/lib/events/record-event";
import { closeRequest } from "./close-request";
import { decideQuotes } from "./decide-quotes";
import { type RequestRow, withRequest } from "./link";
import { choiceDays, openDays, statusAfter } from "./request";

const daysSince = (at: Date, now: Date) => (now.getTime() - at.getTime()) / 86_400_000;

/** Closes a request after 7 days, expires it after 30 more days without a choice, or after 7 days while it is held. */
export async function ageSourcingRequest(
  job: Job<{ requestId: string }>,
  now = new Date(),
  db: Db = database,
): Promise<void> {
  await withRequest(
    job.data.requestId,
    async (request, tx) => {
      const { status, heldReason, closesAt, createdAt, decidedAt } = request;
      if (status === "open" && heldReason !== null && daysSince(createdAt, now) >= openDays) await expire(request, tx);
      if (status === "open" && closesAt && closesAt <= now) await closeRequest(guest, request, tx);
      if (status === "closed" && decidedAt && daysSince(decidedAt, now) >= choiceDays) await expire(request, tx);
    },
    db,
  );
}

async function expire({ id, status }: RequestRow, tx: Tx): Promise<void> {
  await tx
    .update(sourcingRequests)
    .set({ status: statusAfter(status, "expire"), decidedAt: new Date() })
    .where(eq(sourcingRequests.id, id));
  await decideQuotes(id, "expire", tx);
  await recordEvent(guest, { name: "sourcing_request.expired", requestId: id }, tx);
}
