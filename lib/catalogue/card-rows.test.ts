import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listings, priceTiers, shopFigures } from "@/db/schema";
import { makeListing, makeShop, makeVerifications, rolledBack } from "@/db/testing";
import { type CardRow, cardArray, readCards, toCard } from "./card-rows";
import { planFor } from "./factory/plan";

async function cardOf(listing: { id: number }, quantity: number | undefined, tx: Tx) {
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  const ranking = sql`select ${listing.id}::bigint as listing_id, 1 as place`;
  const [card] = await readCards("en", ranking, { quantity }, tx);
  return card;
}

describe("the trade terms of a card", () => {
  test(
    "are read only for a quantity, and give the plan for that quantity",
    rolledBack(async (tx) => {
      const listing = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      expect(await cardOf(listing, undefined, tx)).not.toHaveProperty("trade");
      const trade = (await cardOf(listing, 2400, tx))?.trade;
      expect(trade && planFor(trade, 2400, new Date())).toMatchObject({
        unitPrice: 930,
        leadDays: 5,
        isBelowMoq: false,
        load: { cartons: 30 },
      });
    }),
  );

  test(
    "have no packing where a part of it is missing, and no tiers for a price on request",
    rolledBack(async (tx) => {
      const parts = { status: "published" as const, grossGrams: null, netGrams: null, tiers: [] };
      const listing = await makeListing(await makeShop({}, tx), parts, tx);
      const { daysAway, ...terms } = (await cardOf(listing, 500, tx))?.trade ?? {};
      expect(daysAway).toBeInstanceOf(Array);
      expect(terms).toEqual({ tiers: [], leadTimes: [{ fromQuantity: 1, workingDays: 5 }] });
    }),
  );
});

describe("a card", () => {
  test(
    "is the same when it is read alone, in a larger query, and for a known shop",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const card = await cardOf(listing, 2400, tx);
      expect(card).toMatchObject({ id: listing.id, booth: { districtCode: "D1" }, trade: expect.anything() });
      const ranking = sql`select ${listing.id}::bigint as listing_id, 1 as place`;
      for (const shopId of [undefined, shop.id]) {
        const array = cardArray("en", ranking, { quantity: 2400, shopId });
        const [row] = await tx.execute<{ cards: CardRow[] }>(sql`select ${array} as cards`);
        expect(row?.cards.map(toCard)).toEqual([card]);
      }
    }),
  );

  test(
    "shows how soon its shop answers, from five inquiries on and where four in five were answered within a day",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const measured = { shopId: shop.id, cases: 5, answeredWithinDayShare: 0.8, medianFirstReplyMinutes: 95 };
      const measuredAs = async (figures: Partial<typeof measured>) => {
        await asShop(shop.id, (own) => own.update(shopFigures).set({ ...measured, ...figures }), tx);
        return (await cardOf(listing, undefined, tx))?.answersIn;
      };
      expect((await cardOf(listing, undefined, tx))?.answersIn).toBe(null);
      await asShop(shop.id, (own) => own.insert(shopFigures).values(measured), tx);
      expect(await measuredAs({})).toBe(95);
      expect(await measuredAs({ cases: 4 })).toBe(null);
      expect(await measuredAs({ answeredWithinDayShare: 0.79 })).toBe(null);
    }),
  );

  test(
    "shows that its shop is verified while a verification is valid",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      expect((await cardOf(listing, undefined, tx))?.isVerified).toBe(false);
      await makeVerifications(shop.id, [{ claim: "licence" }], tx);
      expect((await cardOf(listing, undefined, tx))?.isVerified).toBe(true);
    }),
  );

  test(
    "is listed for published, paused and discontinued listings, and not for drafts and removed ones",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      for (const [status, isShown] of [
        ["published", true],
        ["paused", true],
        ["discontinued", true],
        ["removed", false],
        ["draft", false],
      ] as const) {
        const listing = await makeListing(shop, { status: "published" }, tx);
        await cardOf(listing, undefined, tx);
        await asShop(shop.id, (own) => own.update(listings).set({ status }).where(eq(listings.id, listing.id)), tx);
        expect([status, Boolean(await cardOf(listing, undefined, tx))]).toEqual([status, isShown]);
      }
    }),
  );

  test(
    "shows the current data of its listing",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      await cardOf(listing, undefined, tx);
      const ofListing = eq(priceTiers.listingId, listing.id);
      await asShop(shop.id, (own) => own.update(priceTiers).set({ unitPrice: 777 }).where(ofListing), tx);
      expect(await cardOf(listing, undefined, tx)).toMatchObject({ price: { low: 777, high: 777 } });
    }),
  );
});
