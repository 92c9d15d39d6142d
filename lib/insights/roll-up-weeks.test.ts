import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingDays, listingWeeks, visitDays, visitWeeks } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { getShopMetrics } from "./get-shop-metrics";
import { insertViews, insertVisits } from "./metrics.fixture";
import { rollUpShopWeeks } from "./roll-up-weeks";

/** A date on a Wednesday. */
const now = new Date("2041-06-12T08:00:00Z");

const readStored = (shopId: number, tx: Tx) =>
  asShop(
    shopId,
    async (own) => ({
      days: (await own.select().from(visitDays).where(eq(visitDays.shopId, shopId))).map(({ day }) => day).sort(),
      weeks: (await own.select().from(visitWeeks).where(eq(visitWeeks.shopId, shopId)))
        .map(({ week, visitors, views }) => [week, visitors, views])
        .sort(),
      looks: (await own.select().from(listingDays).where(eq(listingDays.shopId, shopId))).map(({ day }) => day).sort(),
      designs: (await own.select().from(listingWeeks).where(eq(listingWeeks.shopId, shopId)))
        .map(({ week, views }) => [week, views])
        .sort(),
    }),
    tx,
  );

test(
  "past weeks are rolled up, and the year's figures stay the same once old days are gone",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const horse = await makeListing(shop, { status: "published" }, tx);
    const actor = await makeActor({ [shop.id]: "owner" }, tx);
    const days = { "2040-05-01": 1, "2040-12-30": 7, "2041-06-04": 2, "2041-06-09": 3, "2041-06-10": 9 };
    await insertVisits(
      shop.id,
      Object.entries(days).map(([day, visitors]) => ({ day, visitors, views: 2 * visitors })),
      tx,
    );
    await insertViews(shop.id, horse.id, days, tx);
    const query = () => getShopMetrics(actor, { shopId: shop.id, query: { period: "year" }, reader: "en", now }, tx);
    const before = await query();
    expect(before.totals.visitors).toEqual({ now: 12, before: 1 });
    await rollUpShopWeeks(shop.id, tx, now);
    await asShop(shop.id, (own) => own.execute(sql`delete from visit_days where day < '2040-06-01'`), tx);
    await asShop(shop.id, (own) => own.execute(sql`delete from listing_days where day < '2040-06-01'`), tx);
    const stored = await readStored(shop.id, tx);
    expect(stored.days).toEqual(["2040-12-30", "2041-06-04", "2041-06-09", "2041-06-10"]);
    expect(stored.looks).toEqual(stored.days);
    expect(stored.weeks).toEqual([
      ["2040-04-30", 1, 2],
      ["2040-12-24", 7, 14],
      ["2041-06-03", 5, 10],
    ]);
    expect(stored.designs).toEqual([
      ["2040-04-30", 1],
      ["2040-12-24", 7],
      ["2041-06-03", 5],
    ]);
    const { designs, ...after } = await query();
    expect({ ...after, designs: [] }).toEqual(before);
    expect(designs).toMatchObject([{ id: horse.id, views: { now: 12, before: 1 } }]);
    await rollUpShopWeeks(shop.id, tx, now);
    expect(await readStored(shop.id, tx)).toEqual(stored);
  }),
);
