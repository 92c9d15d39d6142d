import { eq } from "drizzle-orm";
import { asPerson, asRequest, asShop, type Db, database } from "@/db/client";
import { devices, events, inquiries, quotes } from "@/db/schema";
import { type DeviceNoticeKind, maxNoticesPerHour } from "../accounts/devices/limits";
import { countAttempt } from "../accounts/rate-limit";
import { enqueue, type Job } from "../events/job";
import type { Side } from "../inquiries/inquiry";
import { approvers, listMemberIds } from "./members";

/** The subject of a push: an inquiry of this shop, its quote, or a request to which this shop is invited. */
export type About = { shopId: number; inquiryId?: string; quoteId?: string; requestId?: string };
export type AboutDevice = About & { news: DeviceNoticeKind; userId: string; deviceId: string };

type EventData = { shopId?: number; inquiryId?: string; quoteId?: string; requestId?: string; side?: Side };

/** The kind of push by event. */
const kindByEvent: Record<string, DeviceNoticeKind> = {
  "inquiry.sent": "inquiry",
  "inquiry.released": "inquiry",
  "message.sent": "buyer_wrote",
  "quote.approval_requested": "quote_to_approve",
  "quote.countered": "quote_answered",
  "quote.accepted": "quote_answered",
  "sourcing_request.routed": "sourcing",
};

/**
 * Enqueues one job for each device whose member wants this kind, so that an unavailable push service delays no other. A
 * device gets at most 30 pushes an hour; emails, digests and the workspace show the rest.
 */
export async function notifyDevices(job: Job<EventData>, db: Db = database): Promise<void> {
  const { eventId } = job;
  if (eventId === null) return;
  const [event] = await db.select({ name: events.name }).from(events).where(eq(events.id, eventId));
  const noticeKind = kindByEvent[event?.name ?? ""];
  if (!noticeKind || job.data.side === "shop") return;
  for (const about of await findShops(job.data, db))
    for (const userId of await findRecipients(about, noticeKind, db))
      for (const deviceId of await findDevices(noticeKind, userId, db)) {
        const name = `pushNotice:${deviceId}`;
        await db.transaction(async (tx) => {
          const isWithinLimit = await countAttempt(
            `push:${deviceId}`,
            { limit: maxNoticesPerHour, windowSeconds: 3_600 },
            tx,
          );
          if (isWithinLimit)
            await enqueue([{ name, eventId, data: { ...about, news: noticeKind, userId, deviceId } }], tx);
        });
      }
}

/** Finds the shops that the event concerns. */
async function findShops({ shopId, inquiryId, quoteId, requestId }: EventData, db: Db): Promise<About[]> {
  if (shopId !== undefined) return [{ shopId, inquiryId, quoteId }];
  if (!requestId) return [];
  const invited = await asRequest(
    requestId,
    (tx) => tx.query.sourcingInvitations.findMany({ where: (each, { eq }) => eq(each.requestId, requestId) }),
    db,
  );
  return invited.map((each) => ({ shopId: each.shopId, requestId }));
}

/**
 * Finds all members, or for an approval those who may approve except the requester; none for held inquiries and spam.
 */
async function findRecipients(
  { shopId, inquiryId, quoteId }: About,
  noticeKind: DeviceNoticeKind,
  db: Db,
): Promise<string[]> {
  const isToApprove = noticeKind === "quote_to_approve";
  const found = await asShop(
    shopId,
    async (tx) => {
      const [inquiry] = inquiryId ? await tx.select().from(inquiries).where(eq(inquiries.id, inquiryId)) : [];
      if (inquiryId && (!inquiry || inquiry.heldReason || inquiry.status === "spam")) return undefined;
      const [quote] =
        isToApprove && quoteId
          ? await tx.select({ by: quotes.approvalRequestedBy }).from(quotes).where(eq(quotes.id, quoteId))
          : [];
      return { requestedBy: quote?.by };
    },
    db,
  );
  if (!found) return [];
  const members = await listMemberIds(shopId, db, isToApprove ? approvers : undefined);
  return members.filter((userId) => userId !== found.requestedBy);
}

async function findDevices(noticeKind: DeviceNoticeKind, userId: string, db: Db): Promise<string[]> {
  const own = await asPerson(
    userId,
    (tx) =>
      tx.select({ id: devices.id, noticeKinds: devices.noticeKinds }).from(devices).where(eq(devices.userId, userId)),
    db,
  );
  return own.filter((device) => device.noticeKinds.includes(noticeKind)).map(({ id }) => id);
}
