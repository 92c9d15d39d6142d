import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { holidays, inquiries, shopFigures } from "@/db/schema";
import { makeInquiry, makeShop, rolledBack } from "@/db/testing";
import { expireInquiries } from "./expire-inquiries";
import { measureShop } from "./measure-shops";

/** A date without a festival nearby. */
const now = new Date("2026-11-20T04:00:00Z");
const hoursAgo = (hours: number, from = now) => new Date(from.getTime() - hours * 3_600_000);
const figuresOf = async (shop: { id: number }, tx: Tx) =>
  (await tx.select().from(shopFigures).where(eq(shopFigures.shopId, shop.id)))[0];

describe("measuring a shop", () => {
  test(
    "counts 90 days without spam and held inquiries, and leaves out inquiries of today that are not answered yet",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const answered = (hoursSince: number, hours: number) => ({
        createdAt: hoursAgo(hoursSince),
        firstReplyAt: hoursAgo(hoursSince - hours),
        status: "replied" as const,
      });
      await makeInquiry(shop, [], answered(100, 1), tx);
      await makeInquiry(shop, [], answered(100, 2), tx);
      await makeInquiry(shop, [], answered(100, 30), tx);
      await makeInquiry(shop, [], { createdAt: hoursAgo(60) }, tx);
      await makeInquiry(shop, [], { createdAt: hoursAgo(2) }, tx);
      await makeInquiry(shop, [], { createdAt: hoursAgo(60), status: "spam" }, tx);
      await makeInquiry(shop, [], { createdAt: hoursAgo(60), heldReason: "too_fast" }, tx);
      await makeInquiry(shop, [], answered(91 * 24, 50), tx);
      await measureShop(shop.id, tx, now);
      expect(await figuresOf(shop, tx)).toMatchObject({
        cases: 4,
        answeredWithinDayShare: 0.5,
        medianFirstReplyMinutes: 120,
      });
    }),
  );

  test(
    "does not count days on which the shop announced that it is closed, neither during nor after them",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const ofShop = { shopId: shop.id, createdAt: hoursAgo(200) };
      await makeInquiry(shop, [], { createdAt: hoursAgo(100), firstReplyAt: hoursAgo(26), status: "replied" }, tx);
      await makeInquiry(shop, [], { createdAt: hoursAgo(60) }, tx);
      await measureShop(shop.id, tx, now);
      expect(await figuresOf(shop, tx)).toMatchObject({ cases: 2, answeredWithinDayShare: 0 });
      const away = { firstDay: "2026-11-16", lastDay: "2026-11-18" };
      await asShop(shop.id, (own) => own.insert(holidays).values({ ...ofShop, ...away }), tx);
      await measureShop(shop.id, tx, now);
      expect(await figuresOf(shop, tx)).toMatchObject({
        cases: 2,
        answeredWithinDayShare: 0.5,
        medianFirstReplyMinutes: 10 * 60,
      });
      await asShop(shop.id, (own) => own.update(holidays).set({ lastDay: "2026-11-20" }), tx);
      await measureShop(shop.id, tx, now);
      expect(await figuresOf(shop, tx)).toMatchObject({ cases: 1, answeredWithinDayShare: 1 });
    }),
  );

  test(
    "writes nothing for a shop without inquiries, and zero once all its cases are older than 90 days",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      await measureShop(shop.id, tx, now);
      expect(await figuresOf(shop, tx)).toBeUndefined();
      await makeInquiry(shop, [], { createdAt: hoursAgo(60) }, tx);
      await measureShop(shop.id, tx, now);
      expect(await figuresOf(shop, tx)).toMatchObject({ cases: 1, answeredWithinDayShare: 0 });
      await asShop(shop.id, (inside) => inside.update(inquiries).set({ createdAt: hoursAgo(100 * 24) }), tx);
      await measureShop(shop.id, tx, now);
      expect(await figuresOf(shop, tx)).toMatchObject({ cases: 0, medianFirstReplyMinutes: null });
    }),
  );
});

describe("an inquiry without a message for 30 days", () => {
  test(
    "expires unless it was agreed",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const old = { lastMessageAt: hoursAgo(31 * 24, new Date()) };
      const silent = await makeInquiry(shop, [], old, tx);
      const agreed = await makeInquiry(shop, [], { ...old, status: "agreed" }, tx);
      const fresh = await makeInquiry(shop, [], {}, tx);
      await expireInquiries(tx);
      const rows = await asShop(
        shop.id,
        (inside) => inside.select({ id: inquiries.id, status: inquiries.status }).from(inquiries),
        tx,
      );
      expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual({
        [silent.id]: "expired",
        [agreed.id]: "agreed",
        [fresh.id]: "sent",
      });
    }),
  );
});
