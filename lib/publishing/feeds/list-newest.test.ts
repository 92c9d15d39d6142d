import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { intArray } from "@/db/base/int-array";
import { asShop } from "@/db/client";
import { shops } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { listNewest } from "./list-newest";
import { makePublishedListing, plush } from "./published-listing.fixture";

const toys = { id: 1 };
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe("the newest listings", () => {
  test(
    "start with the latest one, and have the times of publication and change",
    rolledBack(async (tx) => {
      const { listing: older } = await makePublishedListing(
        { publishedAt: minutesFromNow(1), changedAt: minutesFromNow(9) },
        tx,
      );
      const { listing: newer } = await makePublishedListing({ publishedAt: minutesFromNow(2) }, tx);
      const [first, second] = await listNewest("en", undefined, tx);
      expect([first?.id, second?.id]).toEqual([newer.id, older.id]);
      expect(second).toMatchObject({ title: "Crying horse plush toy, 25 cm (en)", categoryId: plush });
      expect(new Date(second?.publishedAt ?? "")).toEqual(older.publishedAt);
      expect(new Date(second?.changedAt ?? "")).toEqual(older.changedAt);
    }),
  );

  test(
    "contain the current name of their shop",
    rolledBack(async (tx) => {
      const { shop, listing } = await makePublishedListing({ publishedAt: minutesFromNow(1) }, tx);
      const names = { en: "Renamed" };
      await asShop(shop.id, (own) => own.update(shops).set({ names }).where(eq(shops.id, shop.id)), tx);
      const [first] = await listNewest("en", undefined, tx);
      expect(first).toMatchObject({ id: listing.id, shop: { handle: shop.handle, names, locale: shop.locale } });
    }),
  );

  test(
    "can be filtered by an industry or one of its categories",
    rolledBack(async (tx) => {
      const { listing } = await makePublishedListing({ publishedAt: minutesFromNow(1) }, tx);
      const isFirst = async (category: { id: number; industryId?: number }) =>
        (await listNewest("en", category, tx))[0]?.id === listing.id;
      expect(await isFirst(toys)).toBe(true);
      expect(await isFirst({ id: plush, industryId: toys.id })).toBe(true);
      expect(await isFirst({ id: 102, industryId: toys.id })).toBe(false);
      expect(await isFirst({ id: 2 })).toBe(false);
    }),
  );

  test(
    "fall back to another language's text, and are left out without one",
    rolledBack(async (tx) => {
      const { listing: translated } = await makePublishedListing(
        { publishedAt: minutesFromNow(1), titles: { en: "Horse" } },
        tx,
      );
      const { listing: unknown } = await makePublishedListing(
        { publishedAt: minutesFromNow(1), titles: { ru: "Лошадка" } },
        tx,
      );
      const found = await listNewest("fr", undefined, tx);
      expect(found.find(({ id }) => id === translated.id)).toMatchObject({ title: "Horse", titleLocale: "en" });
      expect(found.some(({ id }) => id === unknown.id)).toBe(false);
    }),
  );

  test(
    "are at most 50, without those of closed shops and unpublished ones",
    rolledBack(async (tx) => {
      const { listing: closed } = await makePublishedListing({ publishedAt: minutesFromNow(2) }, tx, {
        closedAt: new Date(),
      });
      const { listing: paused } = await makePublishedListing({ publishedAt: minutesFromNow(2), status: "paused" }, tx);
      const shop = await makeShop({}, tx);
      const withoutPrices = {
        status: "published" as const,
        publishedAt: minutesFromNow(1),
        tiers: [],
        pictureCount: 0,
      };
      const ids = [];
      for (let count = 0; count < 51; count++) ids.push((await makeListing(shop, withoutPrices, tx)).id);
      await tx.execute(sql`select project_listings(${intArray(ids)}::bigint[])`);
      const found = (await listNewest("en", undefined, tx)).map(({ id }) => id);
      expect(found).toHaveLength(50);
      expect(found).not.toContain(closed.id);
      expect(found).not.toContain(paused.id);
    }),
  );
});
