import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events, jobs } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeShop } from "@/db/testing";
import { listJobsOfEvent } from "@/jobs/subscriptions";
import { addDevice } from "../accounts/devices/add-device";
import type { openPushService } from "../accounts/devices/push-service.fixture";
import { guest } from "../core/actor";
import type { MarketEvent } from "../events/event";
import type { Job } from "../events/job";
import { recordEvent } from "../events/record-event";
import { type AboutDevice, notifyDevices } from "./notify-devices";

export const signed = { name: "", token: "" };

/** Creates a member with a phone, and an inquiry to their shop. */
export async function setUpDevice(service: Awaited<ReturnType<typeof openPushService>>, tx: Tx) {
  const shop = await makeShop({}, tx);
  const member = await makeActor({ [shop.id]: "assistant" }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const inquiry = await makeInquiry(shop, [listing, await makeListing(shop, {}, tx)], { country: "BR" }, tx);
  const phone = service.subscribe();
  const deviceId = await addDevice(member, phone.subscription, signed, tx);
  return { shop, member, listing, inquiry, phone, deviceId, of: { shopId: shop.id, inquiryId: inquiry.id } };
}

export type PushJob = Job<AboutDevice>;

/** Records an event and runs its job for devices twice, as after a crash; returns the push jobs. */
export async function recordAndNotify({ name, ...data }: MarketEvent, tx: Tx): Promise<PushJob[]> {
  await recordEvent(guest, { name, ...data } as MarketEvent, tx);
  const [event] = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.name, name), eq(events.data, data)))
    .orderBy(desc(events.id))
    .limit(1);
  const eventId = event?.id ?? 0;
  const follows = listJobsOfEvent(name).includes("notifyDevices");
  const job = { id: 0, name: "notifyDevices", eventId, data: data as Parameters<typeof notifyDevices>[0]["data"] };
  for (const _ of follows ? ["once", "again"] : []) await notifyDevices(job, tx);
  const pushJobs = await tx.select().from(jobs).where(eq(jobs.eventId, eventId)).orderBy(jobs.id);
  return pushJobs.map((each) => ({ ...each, data: each.data as AboutDevice }));
}
