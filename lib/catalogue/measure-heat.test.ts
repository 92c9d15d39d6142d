import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingDays } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { projectQueued } from "../search/project-queued";
import { measureHeat } from "./measure-heat";
import { dayInYiwu } from "./working-days";

const now = new Date("2042-03-01T02:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

async function publish(views: number, tx: Tx) {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status: "published", publishedAt: now }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  const row = { listingId: listing.id, shopId: shop.id, views, day: dayInYiwu(inDays(-1)) };
  if (views) await asShop(shop.id, (own) => own.insert(listingDays).values(row), tx);
  return listing.id;
}

async function qualityOf(id: number, tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ quality: number }>(sql`select quality from listing_search where listing_id = ${id}`);
  return row?.quality ?? 0;
}

async function qualityAfter(at: Date, id: number, tx: Tx): Promise<number> {
  await measureHeat(tx, at);
  while (await projectQueued(tx));
  return qualityOf(id, tx);
}

describe("the order of lists and search", () => {
  test.each([
    [10, 0],
    [30, 30_000],
    [300, 60_000],
    [900, 90_000],
    [9_000, 120_000],
  ])("raises a listing with %i views yesterday by %i millionths of quality", async (views, raised) =>
    rolledBack(async (tx) => {
      const id = await publish(views, tx);
      const before = await qualityOf(id, tx);
      expect((await qualityAfter(now, id, tx)) - before).toBe(raised);
    })(),
  );

  test(
    "lowers it again when the views are over",
    rolledBack(async (tx) => {
      const id = await publish(900, tx);
      const before = await qualityOf(id, tx);
      expect(await qualityAfter(now, id, tx)).toBeGreaterThan(before);
      expect(await qualityAfter(inDays(8), id, tx)).toBe(before);
    }),
  );

  test(
    "writes no row whose level of heat is the same as an hour ago",
    rolledBack(async (tx) => {
      await qualityAfter(now, await publish(900, tx), tx);
      await measureHeat(tx, now);
      expect(await projectQueued(tx)).toBe(0);
    }),
  );
});
