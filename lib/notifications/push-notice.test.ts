import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asRequest, asShop, closeDatabase, type Tx } from "@/db/client";
import { inquiries, rateLimits, shopMembers, sourcingInvitations, sourcingRequests } from "@/db/schema";
import { makeQuote, makeShop, rolledBack } from "@/db/testing";
import { addDevice } from "../accounts/devices/add-device";
import { chooseNews } from "../accounts/devices/choose-notices";
import { mostNotices } from "../accounts/devices/limits";
import { listDevices } from "../accounts/devices/list-devices";
import { openPushService } from "../accounts/devices/push-service.fixture";
import { guest } from "../core/actor";
import { Hopeless } from "../core/errors";
import type { MarketEvent } from "../events/event";
import { sendSourcingRequest } from "../trade/sourcing/send-sourcing-request";
import { wanting } from "../trade/sourcing/sourcing.fixture";
import { pushNews } from "./push-notice";
import { happen, world as makeWorld, signed } from "./push-notice.fixture";

vi.stubEnv("LOG_LEVEL", "silent");

let service: Awaited<ReturnType<typeof openPushService>>;
beforeAll(async () => {
  service = await openPushService();
});
afterAll(async () => {
  await service.close();
  await closeDatabase();
});

const world = (tx: Tx) => makeWorld(service, tx);
const tell = async (event: MarketEvent, tx: Tx) => {
  for (const job of await happen(event, tx)) await pushNews(job, tx, service.post);
};
const bare = (text = "") => text.replace(/[\u2068\u2069]/g, "");

describe("a phone", () => {
  test(
    "is told of a new inquiry and of more words, with country, design and quantity and nothing else of the buyer",
    rolledBack(async (tx) => {
      const { of, phone, inquiry } = await world(tx);
      await tell({ name: "inquiry.sent", ...of }, tx);
      await tell({ name: "message.sent", ...of, messageId: inquiry.id, side: "buyer" }, tx);
      await tell({ name: "message.sent", ...of, messageId: inquiry.id, side: "shop" }, tx);
      const [first, second, ...more] = phone.shown;
      expect(more).toEqual([]);
      expect(first?.notice).toMatchObject({
        title: "巴西采购商的新询盘",
        lang: "zh-Hans",
        dir: "ltr",
        path: `/zh/workspace/inquiries/${inquiry.id}`,
      });
      expect(bare(first?.notice.body)).toMatch(/^\S.* × [\d,]+ · 还有 1 款$/);
      expect(second?.notice.title).toBe("巴西采购商发来新消息");
      expect(second?.notice.tag).toBe(first?.notice.tag);
      expect([first?.headers.urgency, second?.headers.urgency]).toEqual(["high", "high"]);
      const said = JSON.stringify(phone.shown.map(({ notice }) => notice));
      for (const secret of [inquiry.buyerName, inquiry.buyerEmail, inquiry.reference, "@"])
        expect(said).not.toContain(secret);
    }),
  );

  test(
    "is told of an offer that was accepted or countered, not of one that was overtaken",
    rolledBack(async (tx) => {
      const { of, phone, inquiry, listing } = await world(tx);
      const lines = [{ listingId: listing.id }];
      const countered = await makeQuote(inquiry, { status: "countered", lines }, tx);
      const accepted = await makeQuote(inquiry, { version: 2, status: "accepted", lines }, tx);
      await tell({ name: "quote.countered", ...of, quoteId: countered.id }, tx);
      await tell({ name: "quote.accepted", ...of, quoteId: accepted.id }, tx);
      expect(await happen({ name: "quote.rejected", ...of, quoteId: accepted.id }, tx)).toEqual([]);
      expect(phone.shown.map(({ notice }) => notice.title)).toEqual(["巴西采购商还价", "巴西采购商接受报价"]);
      expect(phone.shown[0]?.headers.urgency).toBe("normal");
    }),
  );

  test(
    "is told once that its shop was asked for what somebody looks for, by category and not in the buyer's words",
    rolledBack(async (tx) => {
      const { shop, phone, listing, member } = await world(tx);
      const wish = wanting(listing.categoryId, { title: "My secret horse", country: "BR" });
      const { requestId } = await sendSourcingRequest(guest, wish, tx);
      await happen({ name: "sourcing_request.withdrawn", requestId }, tx);
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
      await tell({ name: "sourcing_request.routed", requestId }, tx);
      expect(phone.shown).toHaveLength(1);
      expect(phone.shown[0]?.notice).toMatchObject({
        title: "巴西采购商的求购",
        path: `/zh/workspace/sourcing/${requestId}`,
      });
      expect(bare(phone.shown[0]?.notice.body)).toMatch(/^\S.* × [\d,]+$/);
      expect(JSON.stringify(phone.shown)).not.toContain("secret");
    }),
  );

  test(
    "is not told what its person does not want to hear, at whatever moment they said so",
    rolledBack(async (tx) => {
      const { of, phone, member, deviceId } = await world(tx);
      const [job] = await happen({ name: "inquiry.sent", ...of }, tx);
      await chooseNews(member, { deviceId, news: ["buyer_wrote"] }, tx);
      if (job) await pushNews(job, tx, service.post);
      expect(job).toBeDefined();
      expect(await happen({ name: "inquiry.released", ...of }, tx)).toEqual([]);
      expect(phone.shown).toEqual([]);
      await tell({ name: "message.sent", ...of, messageId: of.inquiryId, side: "buyer" }, tx);
      expect(phone.shown).toHaveLength(1);
    }),
  );

  test.each([
    [{ heldReason: "too_fast" }, "held"],
    [{ status: "spam" as const }, "spam"],
  ])("is not told of %o, found out before or after: %s", (set, _) =>
    rolledBack(async (tx) => {
      const { of, phone } = await world(tx);
      const [job] = await happen({ name: "inquiry.sent", ...of }, tx);
      await asShop(of.shopId, (in_) => in_.update(inquiries).set(set).where(eq(inquiries.id, of.inquiryId)), tx);
      if (job) await pushNews(job, tx, service.post);
      expect(job).toBeDefined();
      expect(await happen({ name: "inquiry.released", ...of }, tx)).toEqual([]);
      expect(phone.shown).toEqual([]);
    })(),
  );

  test(
    "of who has left the shop is told nothing",
    rolledBack(async (tx) => {
      const { of, phone, member } = await world(tx);
      const [job] = await happen({ name: "inquiry.sent", ...of }, tx);
      await asShop(of.shopId, (in_) => in_.delete(shopMembers).where(eq(shopMembers.userId, member.userId)), tx);
      if (job) await pushNews(job, tx, service.post);
      expect(phone.shown).toEqual([]);
    }),
  );

  test(
    "is told so much in an hour and no more, and one that is down holds up no other",
    rolledBack(async (tx) => {
      const { of, phone, member } = await world(tx);
      const second = service.subscribe();
      await addDevice(member, second.subscription, signed, tx);
      const isAlmostEnough = { count: mostNotices - 2, windowEndsAt: new Date(Date.now() + 3_600_000) };
      for (const { id } of await listDevices(member, tx))
        await tx.insert(rateLimits).values({ key: `push:${id}`, ...isAlmostEnough });
      // What happened is counted twice, since happen() has it told twice.
      const made = await happen({ name: "inquiry.sent", ...of }, tx);
      expect(made).toHaveLength(2);
      expect(await happen({ name: "inquiry.released", ...of }, tx)).toEqual([]);
      const [one, other] = made;
      service.mood.status = 503;
      if (one) await expect(pushNews(one, tx, service.post)).rejects.toThrow("503");
      service.mood.status = 201;
      if (other) await pushNews(other, tx, service.post);
      expect(phone.shown.length + second.shown.length).toBe(1);
    }),
  );

  test(
    "is only called on the open internet: one of ours is hopeless, not tried again",
    rolledBack(async (tx) => {
      const { of, member, deviceId, shop } = await world(tx);
      await tx.execute(sql`select set_config('app.user_id', ${member.userId}, true)`);
      await tx.execute(sql`update devices set endpoint = 'https://localhost/x' where id = ${deviceId}`);
      const data = { ...of, shopId: shop.id, news: "inquiry" as const, userId: member.userId, deviceId };
      await expect(pushNews({ id: 1, name: "pushNews", eventId: 1, data }, tx)).rejects.toThrow(Hopeless);
    }),
  );
});
