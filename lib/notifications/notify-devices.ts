import { eq } from "drizzle-orm";
import { asPerson, asRequest, asShop, type Db, database } from "@/db/client";
import { devices, events, inquiries, quotes } from "@/db/schema";
import { type DeviceNews, mostNotices } from "../accounts/devices/limits";
import { countAttempt } from "../accounts/rate-limit";
import { enqueue, type Job } from "../events/job";
import type { Side } from "../inquiries/inquiry";
import { approvers, listMemberIds } from "./members";

/** What a job of pushNews is about: an inquiry of this shop, its quote, or a request this shop was asked. */
export type About = { shopId: number; inquiryId?: string; quoteId?: string; requestId?: string };
export type AboutDevice = About & { news: DeviceNews; userId: string; deviceId: string };

type Happened = { shopId?: number; inquiryId?: string; quoteId?: string; requestId?: string; side?: Side };

/** What members hear of on their phones. */
const newsOf: Record<string, DeviceNews> = {
  "inquiry.sent": "inquiry",
  "inquiry.released": "inquiry",
  "message.sent": "buyer_wrote",
  "quote.approval_asked": "quote_to_approve",
  "quote.countered": "quote_answered",
  "quote.accepted": "quote_answered",
  "sourcing_request.routed": "sourcing",
};

/**
 * One job for each device of each member that wants to tell this, so that a push service that is down holds up no other. A
 * device gets at most 30 an hour: mail, its digest and the workspace tell the rest.
 */
export async function tellDevices(job: Job<Happened>, db: Db = database): Promise<void> {
  const { eventId } = job;
  if (eventId === null) return;
  const [event] = await db.select({ name: events.name }).from(events).where(eq(events.id, eventId));
  const news = newsOf[event?.name ?? ""];
  if (!news || job.data.side === "shop") return;
  for (const about of await aboutOf(job.data, db))
    for (const userId of await membersOf(about, news, db))
      for (const deviceId of await devicesFor(news, userId, db)) {
        const name = `pushNews:${deviceId}`;
        await db.transaction(async (tx) => {
          const isCalm = await countAttempt(`push:${deviceId}`, { limit: mostNotices, windowSeconds: 3_600 }, tx);
          if (isCalm) await enqueue([{ name, eventId, data: { ...about, news, userId, deviceId } }], tx);
        });
      }
}

/** The shops it happened to. */
async function aboutOf({ shopId, inquiryId, quoteId, requestId }: Happened, db: Db): Promise<About[]> {
  if (shopId !== undefined) return [{ shopId, inquiryId, quoteId }];
  if (!requestId) return [];
  const invited = await asRequest(
    requestId,
    (tx) => tx.query.sourcingInvitations.findMany({ where: (each, { eq }) => eq(each.requestId, requestId) }),
    db,
  );
  return invited.map((each) => ({ shopId: each.shopId, requestId }));
}

/** Everybody in the shop, or who may say yes and has not asked for it; nobody while the inquiry is held or spam. */
async function membersOf({ shopId, inquiryId, quoteId }: About, news: DeviceNews, db: Db): Promise<string[]> {
  const isToApprove = news === "quote_to_approve";
  const found = await asShop(
    shopId,
    async (tx) => {
      const [inquiry] = inquiryId ? await tx.select().from(inquiries).where(eq(inquiries.id, inquiryId)) : [];
      if (inquiryId && (!inquiry || inquiry.heldReason || inquiry.status === "spam")) return undefined;
      const [quote] =
        isToApprove && quoteId
          ? await tx.select({ by: quotes.approvalRequestedBy }).from(quotes).where(eq(quotes.id, quoteId))
          : [];
      return { askedBy: quote?.by };
    },
    db,
  );
  if (!found) return [];
  const members = await listMemberIds(shopId, db, isToApprove ? approvers : undefined);
  return members.filter((userId) => userId !== found.askedBy);
}

async function devicesFor(news: DeviceNews, userId: string, db: Db): Promise<string[]> {
  const own = await asPerson(
    userId,
    (tx) => tx.select({ id: devices.id, news: devices.noticeKinds }).from(devices).where(eq(devices.userId, userId)),
    db,
  );
  return own.filter((device) => device.news.includes(news)).map(({ id }) => id);
}
