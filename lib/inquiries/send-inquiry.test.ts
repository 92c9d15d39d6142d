import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries, inquiryLinks, shops } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { formStamp } from "../rendering/form-stamp";
import { inquiryInput } from "./inquiry.fixture";
import { openGuestThread } from "./open-guest-thread";
import { sendInquiry } from "./send-inquiry";

const published = (shop: { id: number }, tx: Tx) => makeListing(shop, { status: "published" }, tx);
const countOf = (shop: { id: number }, tx: Tx) => asShop(shop.id, (inside) => inside.$count(inquiries), tx);

describe("sending an inquiry", () => {
  test(
    "creates a private thread for a guest with all fields of the form",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await published(shop, tx);
      const input = inquiryInput(shop, [listing], {
        incoterm: "FOB",
        targetPrice: 120,
        targetCurrency: "USD",
        port: "Santos",
      });
      const { token } = await sendInquiry(guest, input, tx);
      const thread = await openGuestThread(token, "en", tx);
      expect(thread).toMatchObject({
        status: "sent",
        heldReason: null,
        country: "BR",
        port: "Santos",
        target: { amount: 120, currency: "USD" },
        lines: [{ listingId: listing.id, quantity: 2400, title: "Crying horse plush toy" }],
        messages: [{ side: "buyer", body: input.message, locale: "pt-br" }],
      });
      expect(thread?.reference).toMatch(/^RD-[0-9A-HJKMNP-TV-Z]{6}$/);
    }),
  );

  test(
    "records its event with ids and without text",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const { inquiryId } = await sendInquiry(guest, inquiryInput(shop, []), tx);
      const recorded = await tx.select().from(events).where(eq(events.shopId, shop.id));
      expect(recorded).toMatchObject([{ name: "inquiry.sent", userId: null, data: { shopId: shop.id, inquiryId } }]);
    }),
  );

  test(
    "stores the kind of source that led to the shop, and is the same inquiry when sent again from another source",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const input = inquiryInput(shop, []);
      const sent = await sendInquiry(guest, { ...input, way: "engine" }, tx);
      expect(await sendInquiry(guest, { ...input, way: "market" }, tx)).toEqual(sent);
      const rows = await asShop(shop.id, (inside) => inside.select({ source: inquiries.source }).from(inquiries), tx);
      expect(rows).toEqual([{ source: { page: "listing", path: input.path, way: "engine" } }]);
    }),
  );

  test(
    "stores only a hash of the private link's token",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const { inquiryId, token } = await sendInquiry(guest, inquiryInput(shop, []), tx);
      const [link] = await tx.select().from(inquiryLinks).where(eq(inquiryLinks.inquiryId, inquiryId));
      expect(link?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
      expect(link?.tokenHash).not.toBe(token);
      expect(await openGuestThread(link?.tokenHash ?? "", "en", tx)).toBeUndefined();
    }),
  );

  test(
    "twice with the same form creates one inquiry, with and without a key",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      for (const key of [randomUUID(), undefined]) {
        const input = inquiryInput(shop, [], { key });
        const first = await sendInquiry(guest, input, tx);
        expect(await sendInquiry(guest, input, tx)).toEqual(first);
      }
      expect(await countOf(shop, tx)).toBe(2);
    }),
  );

  test(
    "with the same key and other text is a conflict that changes nothing",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const input = inquiryInput(shop, []);
      await sendInquiry(guest, input, tx);
      await expect(sendInquiry(guest, { ...input, message: "Something else" }, tx)).rejects.toThrow(
        new Refusal("inquiries.alreadySent"),
      );
      expect(await countOf(shop, tx)).toBe(1);
    }),
  );

  test(
    "is refused for listings of another shop, drafts and removed ones",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const own = await published(shop, tx);
      const wrong = [
        await published(other, tx),
        await makeListing(shop, { status: "draft" }, tx),
        await makeListing(shop, { status: "removed" }, tx),
      ];
      for (const listing of wrong)
        await expect(sendInquiry(guest, inquiryInput(shop, [own, listing]), tx)).rejects.toThrow(NotFound);
      expect(await countOf(shop, tx)).toBe(0);
    }),
  );

  test(
    "is refused for a closed shop",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      await asShop(
        shop.id,
        (inside) => inside.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, shop.id)),
        tx,
      );
      await expect(sendInquiry(guest, inquiryInput(shop, []), tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is refused as expired if the form is older than two hours",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const stampOf = (minutes: number) => formStamp(new Date(Date.now() - minutes * 60_000));
      await sendInquiry(guest, inquiryInput(shop, [], { stamp: stampOf(119) }), tx);
      const stamp = stampOf(121);
      await expect(sendInquiry(guest, inquiryInput(shop, [], { stamp }), tx)).rejects.toThrow(
        new Refusal("errors.expired"),
      );
    }),
  );

  test(
    "assigns the inquiry to the signed-in buyer",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const buyer = await makeActor({}, tx);
      const { inquiryId } = await sendInquiry(buyer, inquiryInput(shop, []), tx);
      const [row] = await asShop(
        shop.id,
        (inside) => inside.select().from(inquiries).where(eq(inquiries.id, inquiryId)),
        tx,
      );
      expect(row?.buyerId).toBe(buyer.userId);
    }),
  );
});
