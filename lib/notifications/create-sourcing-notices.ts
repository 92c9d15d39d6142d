import { and, eq, inArray } from "drizzle-orm";
import { asRequest, type Db, database } from "@/db/client";
import { sourcingInvitations, sourcingQuotes, sourcingRequests } from "@/db/schema";
import type { Job } from "../events/job";
import { createNotice, nameOfEvent } from "./create-notice";
import type { NoticeKind } from "./kinds";
import { listMemberIds } from "./members";

type About = { requestId: string; shopId?: number; version?: number };

/**
 * Creates notices about an event of a sourcing request: for members of invited shops or of shops that were not chosen,
 * and for the buyer with an account. Idempotent.
 */
export async function createSourcingNotices(job: Job<About>, db: Db = database): Promise<void> {
  const { eventId } = job;
  const { requestId, shopId, version } = job.data;
  const event = await nameOfEvent(job, db);
  if (eventId === null || !event) return;
  const notifyShops = async (kind: NoticeKind, shopIds: number[]) => {
    for (const each of shopIds)
      await createNotice(await listMemberIds(each, db), { eventId, kind, requestId, shopId: each }, db);
  };
  const notifyBuyer = async (kind: NoticeKind) =>
    createNotice(await findBuyer(requestId, db), { eventId, kind, requestId, shopId }, db);

  if (event === "sourcing_request.routed") return notifyShops("sourcing_invited", await listInvited(requestId, db));
  if (event === "sourcing_request.closed") return notifyBuyer("sourcing_closed");
  if (event !== "sourcing_quote.sent") return notifyShops("sourcing_not_chosen", await listNotChosen(requestId, db));
  // A changed quote creates no notice; the page shows it.
  if (version === 1) return notifyBuyer("sourcing_quoted");
}

async function findBuyer(requestId: string, db: Db): Promise<string[]> {
  const found = await asRequest(
    requestId,
    (tx) =>
      tx.select({ buyerId: sourcingRequests.buyerId }).from(sourcingRequests).where(eq(sourcingRequests.id, requestId)),
    db,
  );
  return found.flatMap(({ buyerId }) => buyerId ?? []);
}

async function listInvited(requestId: string, db: Db): Promise<number[]> {
  const found = await asRequest(
    requestId,
    (tx) =>
      tx
        .select({ shopId: sourcingInvitations.shopId })
        .from(sourcingInvitations)
        .where(eq(sourcingInvitations.requestId, requestId)),
    db,
  );
  return found.map(({ shopId }) => shopId);
}

async function listNotChosen(requestId: string, db: Db): Promise<number[]> {
  const isNotChosen = inArray(sourcingQuotes.status, ["not_chosen", "expired"]);
  const found = await asRequest(
    requestId,
    (tx) =>
      tx
        .select({ shopId: sourcingQuotes.shopId })
        .from(sourcingQuotes)
        .where(and(eq(sourcingQuotes.requestId, requestId), isNotChosen)),
    db,
  );
  return found.map(({ shopId }) => shopId);
}
