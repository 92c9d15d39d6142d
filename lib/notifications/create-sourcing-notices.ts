import { and, eq, inArray } from "drizzle-orm";
import { asRequest, type Db, database } from "@/db/client";
import { sourcingInvitations, sourcingQuotes, sourcingRequests } from "@/db/schema";
import type { Job } from "../events/job";
import { giveNotice, nameOfEvent } from "./create-notice";
import type { NewsKind } from "./kinds";
import { listMemberIds } from "./members";

type About = { requestId: string; shopId?: number; version?: number };

/**
 * Puts what happened with a sourcing request on the list of everyone it concerns, once: of members of the shops that were
 * asked or passed over, and of the buyer who asked with an account.
 */
export async function giveSourcingNotices(job: Job<About>, db: Db = database): Promise<void> {
  const { eventId } = job;
  const { requestId, shopId, version } = job.data;
  const event = await nameOfEvent(job, db);
  if (eventId === null || !event) return;
  const toShops = async (kind: NewsKind, shopIds: number[]) => {
    for (const each of shopIds)
      await giveNotice(await listMemberIds(each, db), { eventId, kind, requestId, shopId: each }, db);
  };
  const toBuyer = async (kind: NewsKind) =>
    giveNotice(await findBuyer(requestId, db), { eventId, kind, requestId, shopId }, db);

  if (event === "sourcing_request.routed") return toShops("sourcing_invited", await listInvited(requestId, db));
  if (event === "sourcing_request.closed") return toBuyer("sourcing_closed");
  if (event !== "sourcing_quote.sent") return toShops("sourcing_not_chosen", await listPassedOver(requestId, db));
  // A changed quote is told on the page alone.
  if (version === 1) return toBuyer("sourcing_quoted");
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

async function listPassedOver(requestId: string, db: Db): Promise<number[]> {
  const isPassedOver = inArray(sourcingQuotes.status, ["not_chosen", "expired"]);
  const found = await asRequest(
    requestId,
    (tx) =>
      tx
        .select({ shopId: sourcingQuotes.shopId })
        .from(sourcingQuotes)
        .where(and(eq(sourcingQuotes.requestId, requestId), isPassedOver)),
    db,
  );
  return found.map(({ shopId }) => shopId);
}
