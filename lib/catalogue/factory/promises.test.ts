import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingCards, listings, priceTiers, shopPromises } from "@/db/schema";
import {
  makeActor,
  makeListing,
  makeShop,
  outcomeInSavepoint,
  refusedByPolicy,
  rolledBack,
  writeCards,
} from "@/db/testing";
import { findPublicShop } from "@/lib/shops/find-public-shop";
import { findPublicListing } from "../find-public-listing";
import type { Trade } from "../listing";
import { makeBoardInput, makeLine } from "./factory.fixture";
import { leadDaysByBoard, planFor } from "./plan";
import { refreshLeadTimes } from "./refresh-lead-times";
import { startSurge } from "./start-surge";
import { touchBoard } from "./touch-board";

async function shopWithListing(tx: Tx) {
  const shop = await makeShop({}, tx);
  const manager = await makeActor({ [shop.id]: "manager" }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  await asShop(
    shop.id,
    (inside) =>
      inside
        .insert(priceTiers)
        .values({ listingId: listing.id, shopId: shop.id, fromQuantity: 50_000, unitPrice: 5 })
        .onConflictDoNothing(),
    tx,
  );
  await writeCards([listing.id], tx);
  return { shop, manager, listing };
}

/** Writes the queued search row and card of a listing, as the worker does. */
async function runQueue(listing: { id: number }, tx: Tx): Promise<void> {
  const queued = await tx.execute(sql`delete from projection_queue where listing_id = ${listing.id} returning id`);
  expect(queued.length).toBeGreaterThan(0);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
}

const inSearch = async (listing: { id: number }, quantity: number, tx: Tx) => {
  const [row] = await tx.execute<{ days: number; facets: number[] }>(sql`
    select days_at(lead_from, lead_days, ${quantity}::int) as days, facets from listing_search where listing_id = ${listing.id}`);
  return row;
};
const cardOf = async (listing: { id: number }, tx: Tx) => {
  const [card] = await tx.select().from(listingCards).where(eq(listingCards.listingId, listing.id));
  return card;
};

describe("the lead time of a listing", () => {
  test(
    "follows the board of its shop in search rows, cards and on the page",
    rolledBack(async (tx) => {
      const { shop, manager, listing } = await shopWithListing(tx);
      await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
      expect(await inSearch(listing, 50_000, tx)).toMatchObject({ days: 5 });
      await touchBoard(manager, makeBoardInput(shop), tx);
      await runQueue(listing, tx);
      const found = await findPublicListing(listing.id, "en", tx);
      expect(found && planFor(found, 50_000, new Date())).toMatchObject({ leadDays: 9, promise: { from: "board" } });
      const card = await cardOf(listing, tx);
      expect(card).toMatchObject({ daysHigh: 9 });
      for (const quantity of [1, 100, 5_000, 50_000, 700_000]) {
        const days = found && leadDaysByBoard(found, quantity, new Date());
        expect((await inSearch(listing, quantity, tx))?.days).toBe(days);
        expect(leadDaysByBoard(card?.trade as Trade, quantity, new Date())).toBe(days);
      }
      expect((await inSearch(listing, 1, tx))?.facets).toContain(310_007);
      expect((await inSearch(listing, 1, tx))?.facets).not.toContain(310_003);
    }),
  );

  test(
    "counts the lines for its own category",
    rolledBack(async (tx) => {
      const { shop, manager, listing } = await shopWithListing(tx);
      const lines = [makeLine({ dailyOutput: 1000 }), makeLine({ dailyOutput: 4000, categoryId: listing.categoryId })];
      await touchBoard(manager, makeBoardInput(shop, { lines, backlog: 0 }), tx);
      await runQueue(listing, tx);
      expect((await findPublicListing(listing.id, "en", tx))?.pace).toMatchObject({ dailyOutput: 5000 });
      expect((await inSearch(listing, 10_000, tx))?.days).toBe(5);
    }),
  );

  test(
    "uses the listing's own lead times once the board is stale, and the board again once it is touched",
    rolledBack(async (tx) => {
      const { shop, manager, listing } = await shopWithListing(tx);
      await touchBoard(manager, makeBoardInput(shop), tx);
      await runQueue(listing, tx);
      const later = new Date(Date.now() + 7 * 86_400_000 + 60_000);
      await refreshLeadTimes(tx, later);
      await runQueue(listing, tx);
      expect(await inSearch(listing, 50_000, tx)).toMatchObject({ days: 5 });
      expect(await cardOf(listing, tx)).toMatchObject({ daysLow: 5, daysHigh: 5 });
      const found = await findPublicListing(listing.id, "en", tx);
      expect(found && planFor(found, 50_000, later)).toMatchObject({ leadDays: 5, promise: { because: "untouched" } });
      await touchBoard(manager, makeBoardInput(shop), tx);
      await runQueue(listing, tx);
      expect(await inSearch(listing, 50_000, tx)).toMatchObject({ days: 9 });
    }),
  );

  test(
    "is readable by everybody, and written only by its shop",
    rolledBack(async (tx) => {
      const { shop, manager } = await shopWithListing(tx);
      const other = await makeShop({}, tx);
      await touchBoard(manager, makeBoardInput(shop), tx);
      expect(await tx.$count(shopPromises, eq(shopPromises.shopId, shop.id))).toBe(1);
      const change = (inside: Tx) =>
        inside
          .update(shopPromises)
          .set({ leadTimesFrom: "listing" })
          .where(eq(shopPromises.shopId, shop.id))
          .returning();
      expect(await asShop(other.id, change, tx)).toEqual([]);
      const insert = (inside: Tx) =>
        inside.insert(shopPromises).values({
          shopId: shop.id,
          board: { ...makeBoardInput(shop), touchedAt: "", outputs: {} },
          steps: {},
          boardValidUntil: new Date(),
          leadTimesFrom: "board",
        });
      expect(await outcomeInSavepoint((each: Tx) => asShop(other.id, insert, each), tx)).toMatch(refusedByPolicy);
    }),
  );
});

describe("during a surge", () => {
  test(
    "the pages of the shop show its quantity, until it ends",
    rolledBack(async (tx) => {
      const { shop, manager, listing } = await shopWithListing(tx);
      await touchBoard(manager, makeBoardInput(shop), tx);
      expect((await findPublicShop(shop.handle, tx))?.busy).toBeNull();
      await startSurge(manager, { shopId: shop.id, days: 3, quantity: 24_000 }, tx);
      expect((await findPublicShop(shop.handle, tx))?.busy).toMatchObject({
        quantity: 24_000,
        pace: { dailyOutput: 20_004, backlog: 60_000 },
      });
      expect((await findPublicListing(listing.id, "en", tx))?.shop.busy?.quantity).toBe(24_000);
      await refreshLeadTimes(tx, new Date(Date.now() + 3 * 86_400_000 + 60_000));
      expect((await findPublicShop(shop.handle, tx))?.busy).toBeNull();
    }),
  );
});

test(
  "changes of a listing do not change the lead time by the board",
  rolledBack(async (tx) => {
    const { shop, manager, listing } = await shopWithListing(tx);
    await touchBoard(manager, makeBoardInput(shop), tx);
    await asShop(
      shop.id,
      (inside) => inside.update(listings).set({ sku: "A-1" }).where(eq(listings.id, listing.id)),
      tx,
    );
    await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
    expect(await inSearch(listing, 50_000, tx)).toMatchObject({ days: 9 });
  }),
);
