import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingDays } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { getOwnWeeklyViews } from "./get-own-weekly-views";

/** One o'clock on the 25th in Yiwu, while it is the 24th in UTC. */
const now = new Date("2026-11-24T17:00:00Z");

const insertViews = (listing: { id: number; shopId: number }, days: [day: string, views: number][], tx: Tx) =>
  asShop(
    listing.shopId,
    (inside) =>
      inside
        .insert(listingDays)
        .values(
          days.map(([day, views]) => ({ listingId: listing.id, shopId: listing.shopId, day, views, inquiries: 1 })),
        ),
    tx,
  );

describe("the weekly views of a shop", () => {
  test(
    "compare the seven whole days before today in Yiwu with the seven before",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const member = await makeActor({ [shop.id]: "assistant" }, tx);
      const [horse, teddy, draft] = [
        await makeListing(shop, { status: "published" }, tx),
        await makeListing(shop, { status: "published", titles: { en: "Teddy bear" } }, tx),
        await makeListing(shop, {}, tx),
      ];
      await insertViews(
        horse,
        [
          ["2026-11-10", 1000],
          ["2026-11-11", 3],
          ["2026-11-17", 4],
          ["2026-11-18", 20],
          ["2026-11-24", 50],
          ["2026-11-25", 9000],
        ],
        tx,
      );
      await insertViews(teddy, [["2026-11-20", 90]], tx);
      await insertViews(draft, [["2026-11-20", 5]], tx);
      const week = await getOwnWeeklyViews(member, { shopId: shop.id, reader: "zh", now }, tx);
      expect([week.views, week.viewsBefore]).toEqual([165, 7]);
      expect(week.moving).toMatchObject([
        { id: teddy.id, title: "Teddy bear", titleLocale: "en", views: 90, viewsBefore: 0 },
        { id: horse.id, titleLocale: "zh", views: 70, viewsBefore: 7, inquiries: 2 },
      ]);
      expect(week.moving[1]?.days).toEqual([3, 0, 0, 0, 0, 0, 4, 20, 0, 0, 0, 0, 0, 50]);
    }),
  );

  test(
    "are empty at first, and refused to other shops",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const input = { shopId: shop.id, reader: "en" } as const;
      expect(await getOwnWeeklyViews(owner, input, tx)).toEqual({ views: 0, viewsBefore: 0, moving: [] });
      for (const actor of [guest, await makeActor({ [other.id]: "owner" }, tx)])
        await expect(getOwnWeeklyViews(actor, input, tx)).rejects.toThrow(NotFound);
    }),
  );
});
