import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asShop, closeDatabase } from "@/db/client";
import { quotes, shopMembers } from "@/db/schema";
import { makeActor, makeQuote, rolledBack } from "@/db/testing";
import { addDevice } from "../accounts/devices/add-device";
import { openPushService } from "../accounts/devices/push-service.fixture";
import type { MarketEvent } from "../events/event";
import { pushNotice } from "./push-notice";
import { recordAndNotify, setUpDevice, signed } from "./push-notice.fixture";

vi.stubEnv("LOG_LEVEL", "silent");

let service: Awaited<ReturnType<typeof openPushService>>;
beforeAll(async () => {
  service = await openPushService();
});
afterAll(async () => {
  await service.close();
  await closeDatabase();
});

test(
  "a phone gets a push about a quote that waits for approval if its person can approve and is not the requester",
  rolledBack(async (tx) => {
    const notify = async (event: MarketEvent) => {
      for (const job of await recordAndNotify(event, tx)) await pushNotice(job, tx, service.post);
    };
    const { of, phone, inquiry, listing, member, shop } = await setUpDevice(service, tx);
    const manager = await makeActor({ [shop.id]: "manager" }, tx);
    const managerPhone = service.subscribe();
    await addDevice(manager, managerPhone.subscription, signed, tx);
    const draft = async (requestedBy: string | null, version: number) => {
      await asShop(shop.id, (own) => own.delete(quotes).where(eq(quotes.inquiryId, inquiry.id)), tx);
      const requestedAt = requestedBy === null ? null : new Date();
      const parts = {
        approvalRequestedBy: requestedBy,
        approvalRequestedAt: requestedAt,
        version,
        lines: [{ listingId: listing.id }],
      };
      const { id: quoteId } = await makeQuote(inquiry, { ...parts, status: "draft" }, tx);
      return { name: "quote.approval_requested", ...of, quoteId } satisfies MarketEvent;
    };
    await notify(await draft(member.userId, 1));
    expect(phone.shown).toEqual([]);
    const path = `/zh/workspace/inquiries/${inquiry.id}`;
    expect(managerPhone.shown).toMatchObject([{ notice: { title: "巴西采购商的报价待您批准", path } }]);
    expect(await recordAndNotify(await draft(manager.userId, 2), tx)).toEqual([]);
    await notify(await draft(null, 3));
    const pushJobs = await recordAndNotify(await draft(member.userId, 4), tx);
    const own = eq(shopMembers.userId, manager.userId);
    await asShop(shop.id, (inside) => inside.update(shopMembers).set({ role: "assistant" }).where(own), tx);
    for (const job of pushJobs) await pushNotice(job, tx, service.post);
    expect(pushJobs).toHaveLength(1);
    expect(managerPhone.shown).toHaveLength(1);
  }),
);
