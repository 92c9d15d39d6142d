import { and, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingDays } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { countViews } from "./count-views";

/** Half an hour past midnight on the 12th in Yiwu. */
const now = new Date("2041-06-11T16:30:00Z");

async function publish(tx: Tx, status: "published" | "paused" = "published") {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  return { shop, id: listing.id };
}

const viewsOf = ({ shop, id }: Awaited<ReturnType<typeof publish>>, tx: Tx) =>
  asShop(
    shop.id,
    async (own) => {
      const where = and(eq(listingDays.listingId, id), eq(listingDays.day, "2041-06-12"));
      return (await own.select({ views: listingDays.views }).from(listingDays).where(where))[0]?.views;
    },
    tx,
  );

test(
  "counting views adds them to the day in Yiwu, for published listings of several shops",
  rolledBack(async (tx) => {
    const [one, other, paused] = [await publish(tx), await publish(tx), await publish(tx, "paused")];
    const seen = new Map([
      [one.id, 3],
      [other.id, 1],
      [paused.id, 7],
      [4711, 9],
    ]);
    await countViews(seen, now, tx);
    expect(seen.size).toBe(0);
    await countViews(new Map([[one.id, 2]]), now, tx);
    expect([await viewsOf(one, tx), await viewsOf(other, tx), await viewsOf(paused, tx)]).toEqual([5, 1, undefined]);
  }),
);

test(
  "counting views leaves no shop set in the session",
  rolledBack(async (tx) => {
    const { id } = await publish(tx);
    await countViews(new Map([[id, 1]]), now, tx);
    const [row] = await tx.execute<{ shop: string }>(sql`select current_setting('app.shop_id', true) as shop`);
    expect(row?.shop || "").toBe("");
  }),
);

test(
  "views that arrive during a write are written next, and none is lost when the database is unavailable",
  rolledBack(async (tx) => {
    const { shop, id } = await publish(tx);
    const seen = new Map([[id, 1]]);
    const writing = countViews(seen, now, tx);
    seen.set(id, 4);
    await writing;
    expect(seen).toEqual(new Map());
    expect(await viewsOf({ shop, id }, tx)).toBe(4);

    const unavailable = { execute: () => Promise.reject(new Error("unavailable")) } as unknown as Tx;
    const unwritten = new Map([[id, 2]]);
    await expect(countViews(unwritten, now, unavailable)).rejects.toThrow("unavailable");
    expect(unwritten).toEqual(new Map([[id, 2]]));
  }),
);
