import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { visitDays } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { countVisit, emptyPendingCounts, type VisitOrigin } from "../http/visits";
import { countVisits } from "./count-visits";

/** A time just after midnight of the 12th in Yiwu. */
const now = new Date("2041-06-11T16:30:00Z");

async function publish(tx: Tx, status: "published" | "paused" = "published") {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  return { shopId: shop.id, listingId: listing.id };
}

const from = { country: "BR", locale: "pt-br", source: "engine" } as const;
const daysOf = (shopId: number, tx: Tx) =>
  asShop(shopId, (own) => own.select().from(visitDays).where(eq(visitDays.shopId, shopId)), tx);

test(
  "visits of several shops add up for the day in Yiwu, without unpublished listings and those of another shop",
  rolledBack(async (tx) => {
    const [one, other, paused] = [await publish(tx), await publish(tx), await publish(tx, "paused")];
    const count = async (...all: Pick<VisitOrigin, "shopId" | "listingId">[]) => {
      const { visits } = emptyPendingCounts();
      for (const each of all) countVisit(visits, { ...each, ...from }, true);
      await countVisits(visits, now, tx);
      expect(visits.size).toBe(0);
    };
    const wholeShop = { shopId: one.shopId, listingId: 0 };
    await count(one, one, wholeShop, other, paused, { ...other, shopId: one.shopId }, { shopId: 4711, listingId: 0 });
    await count(wholeShop);
    const rows = await daysOf(one.shopId, tx);
    expect(rows.map(({ listingId, day, views, visitors }) => [listingId, day, views, visitors])).toEqual(
      expect.arrayContaining([
        [one.listingId, "2041-06-12", 2, 2],
        [0, "2041-06-12", 2, 2],
      ]),
    );
    expect(rows).toHaveLength(2);
    expect(await daysOf(other.shopId, tx)).toHaveLength(1);
    expect(await daysOf(paused.shopId, tx)).toHaveLength(0);
    const [row] = await tx.execute<{ shop: string }>(sql`select current_setting('app.shop_id', true) as shop`);
    expect(row?.shop || "").toBe("");
  }),
);

test(
  "visits that arrive during a write remain for the next one",
  rolledBack(async (tx) => {
    const one = await publish(tx);
    const { visits } = emptyPendingCounts();
    countVisit(visits, { ...one, ...from }, true);
    const writing = countVisits(visits, now, tx);
    countVisit(visits, { ...one, ...from }, false);
    await writing;
    const [row] = await daysOf(one.shopId, tx);
    expect([row?.views, row?.visitors]).toEqual([2, 1]);
  }),
);
