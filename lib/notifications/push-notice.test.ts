import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asRequest, asShop, closeDatabase, type Tx } from "@/db/client";
import { inquiries, rateLimits, shopMembers, sourcingInvitations, sourcingRequests } from "@/db/schema";
import { makeQuote, makeShop, rolledBack } from "@/db/testing";
import { addDevice } from "../accounts/devices/add-device";
import { chooseNotices } from "../accounts/devices/choose-notices";
import { maxNoticesPerHour } from "../accounts/devices/limits";
import { listDevices } from "../accounts/devices/list-devices";
import { openPushService } from "../accounts/devices/push-service.fixture";
import { guest } from "../core/actor";
import { PermanentFailure } from "../core/errors";
import type { MarketEvent } from "../events/event";
import { sendSourcingRequest } from "../trade/sourcing/send-sourcing-request";
import { sourcingRequestInput } from "../trade/sourcing/sourcing.fixture";
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

const setUp = (tx: Tx) => setUpDevice(service, tx);
const handle = async (event: MarketEvent, tx: Tx) => {
  for (const job of await recordAndNotify(event, tx)) await pushNotice(job, tx, service.post);
};
const withoutIsolates = (text = "") => text.replace(/[\u2068\u2069]/g, "");

describe("a device", () => {
  test(
    "gets a push for a new inquiry and for a further message, with country, listing and quantity and no other buyer data",
    rolledBack(async (tx) => {
      const { of, phone, inquiry } = await setUp(tx);
      await handle({ name: "inquiry.sent", ...of }, tx);
      await handle({ name: "message.sent", ...of, messageId: inquiry.id, side: "buyer" }, tx);
      await handle({ name: "message.sent", ...of, messageId: inquiry.id, side: "shop" }, tx);
      const [first, second, ...more] = phone.shown;
      expect(more).toEqual([]);
      expect(first?.notice).toMatchObject({
        title: "巴西采购商的新询盘",
        lang: "zh-Hans",
        dir: "ltr",
        path: `/zh/workspace/inquiries/${inquiry.id}`,
      });
      expect(withoutIsolates(first?.notice.body)).toMatch(/^\S.* × [\d,]+ · 还有 1 款$/);
      expect(second?.notice.title).toBe("巴西采购商发来新消息");
      expect(second?.notice.tag).toBe(first?.notice.tag);
      expect([first?.headers.urgency, second?.headers.urgency]).toEqual(["high", "high"]);
      const notices = JSON.stringify(phone.shown.map(({ notice }) => notice));
      for (const secret of [inquiry.buyerName, inquiry.buyerEmail, inquiry.reference, "@"])
        expect(notices).not.toContain(secret);
    }),
  );

  test(
    "gets a push for an accepted or countered quote, but not for a superseded one",
    rolledBack(async (tx) => {
      const { of, phone, inquiry, listing } = await setUp(tx);
      const lines = [{ listingId: listing.id }];
      const countered = await makeQuote(inquiry, { status: "countered", lines }, tx);
      const accepted = await makeQuote(inquiry, { version: 2, status: "accepted", lines }, tx);
      await handle({ name: "quote.countered", ...of, quoteId: countered.id }, tx);
      await handle({ name: "quote.accepted", ...of, quoteId: accepted.id }, tx);
      expect(await recordAndNotify({ name: "quote.rejected", ...of, quoteId: accepted.id }, tx)).toEqual([]);
      expect(phone.shown.map(({ notice }) => notice.title)).toEqual(["巴西采购商还价", "巴西采购商接受报价"]);
      expect(phone.shown[0]?.headers.urgency).toBe("normal");
    }),
  );

  test(
    "gets one push per sourcing request, with the category and without the buyer's text",
    rolledBack(async (tx) => {
      const { shop, phone, listing, member } = await setUp(tx);
      const request = sourcingRequestInput(listing.categoryId, { title: "My secret horse", country: "BR" });
      const { requestId } = await sendSourcingRequest(guest, request, tx);
      await recordAndNotify({ name: "sourcing_request.withdrawn", requestId }, tx);
      await asRequest(
        requestId,
        async (inside) => {
          await inside.update(sourcingRequests).set({ heldReason: null }).where(eq(sourcingRequests.id, requestId));
          const second = await makeShop({}, inside);
          await asShop(
            second.id,
            (own) => own.insert(shopMembers).values({ shopId: second.id, userId: member.userId, role: "owner" }),
            inside,
          );
          const reasons = { designs: 1, isOnFloor: false, language: null };
          for (const { id } of [shop, second])
            await inside.insert(sourcingInvitations).values({ requestId, shopId: id, reasons, score: 5 });
        },
        tx,
      );
      await handle({ name: "sourcing_request.routed", requestId }, tx);
      expect(phone.shown).toHaveLength(1);
      expect(phone.shown[0]?.notice).toMatchObject({
        title: "巴西采购商的求购",
        path: `/zh/workspace/sourcing/${requestId}`,
      });
      expect(withoutIsolates(phone.shown[0]?.notice.body)).toMatch(/^\S.* × [\d,]+$/);
      expect(JSON.stringify(phone.shown)).not.toContain("secret");
    }),
  );

  test(
    "gets no push of a kind that its owner switched off, even after the job was created",
    rolledBack(async (tx) => {
      const { of, phone, member, deviceId } = await setUp(tx);
      const [job] = await recordAndNotify({ name: "inquiry.sent", ...of }, tx);
      await chooseNotices(member, { deviceId, noticeKinds: ["buyer_wrote"] }, tx);
      if (job) await pushNotice(job, tx, service.post);
      expect(job).toBeDefined();
      expect(await recordAndNotify({ name: "inquiry.released", ...of }, tx)).toEqual([]);
      expect(phone.shown).toEqual([]);
      await handle({ name: "message.sent", ...of, messageId: of.inquiryId, side: "buyer" }, tx);
      expect(phone.shown).toHaveLength(1);
    }),
  );

  test.each([
    [{ heldReason: "too_fast" }, "held"],
    [{ status: "spam" as const }, "spam"],
  ])("gets no push for an inquiry with %o, set before or after the job was created: %s", (set, _) =>
    rolledBack(async (tx) => {
      const { of, phone } = await setUp(tx);
      const [job] = await recordAndNotify({ name: "inquiry.sent", ...of }, tx);
      await asShop(of.shopId, (in_) => in_.update(inquiries).set(set).where(eq(inquiries.id, of.inquiryId)), tx);
      if (job) await pushNotice(job, tx, service.post);
      expect(job).toBeDefined();
      expect(await recordAndNotify({ name: "inquiry.released", ...of }, tx)).toEqual([]);
      expect(phone.shown).toEqual([]);
    })(),
  );

  test(
    "gets no push once its owner has left the shop",
    rolledBack(async (tx) => {
      const { of, phone, member } = await setUp(tx);
      const [job] = await recordAndNotify({ name: "inquiry.sent", ...of }, tx);
      await asShop(of.shopId, (in_) => in_.delete(shopMembers).where(eq(shopMembers.userId, member.userId)), tx);
      if (job) await pushNotice(job, tx, service.post);
      expect(phone.shown).toEqual([]);
    }),
  );

  test(
    "gets a limited number of pushes an hour, and a failing device does not delay another",
    rolledBack(async (tx) => {
      const { of, phone, member } = await setUp(tx);
      const second = service.subscribe();
      await addDevice(member, second.subscription, signed, tx);
      const almostAtLimit = { count: maxNoticesPerHour - 2, windowEndsAt: new Date(Date.now() + 3_600_000) };
      for (const { id } of await listDevices(member, tx))
        await tx.insert(rateLimits).values({ key: `push:${id}`, ...almostAtLimit });
      // The event is counted twice, since happen() runs notifyDevices twice.
      const createdJobs = await recordAndNotify({ name: "inquiry.sent", ...of }, tx);
      expect(createdJobs).toHaveLength(2);
      expect(await recordAndNotify({ name: "inquiry.released", ...of }, tx)).toEqual([]);
      const [firstJob, secondJob] = createdJobs;
      service.mood.status = 503;
      if (firstJob) await expect(pushNotice(firstJob, tx, service.post)).rejects.toThrow("503");
      service.mood.status = 201;
      if (secondJob) await pushNotice(secondJob, tx, service.post);
      expect(phone.shown.length + second.shown.length).toBe(1);
    }),
  );

  test(
    "is only reached at public addresses: an internal one fails permanently, without a retry",
    rolledBack(async (tx) => {
      const { of, member, deviceId, shop } = await setUp(tx);
      await tx.execute(sql`select set_config('app.user_id', ${member.userId}, true)`);
      await tx.execute(sql`update devices set endpoint = 'https://localhost/x' where id = ${deviceId}`);
      const data = { ...of, shopId: shop.id, news: "inquiry" as const, userId: member.userId, deviceId };
      await expect(pushNotice({ id: 1, name: "pushNotice", eventId: 1, data }, tx)).rejects.toThrow(PermanentFailure);
    }),
  );
});
