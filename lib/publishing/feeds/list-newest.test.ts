import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { intArray } from "@/db/base/int-array";
import { asShop } from "@/db/client";
import { shops } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { listNewest } from "./list-newest";
import { plush, putOnSale } from "./on-sale.fixture";

const toys = { id: 1 };
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe("the newest designs", () => {
  test(
    "begin with the latest and say when each was published and changed",
    rolledBack(async (tx) => {
      const { listing: older } = await putOnSale({ publishedAt: later(1), changedAt: later(9) }, tx);
      const { listing: newer } = await putOnSale({ publishedAt: later(2) }, tx);
      const [first, second] = await listNewest("en", undefined, tx);
      expect([first?.id, second?.id]).toEqual([newer.id, older.id]);
      expect(second).toMatchObject({ title: "Crying horse plush toy, 25 cm (en)", categoryId: plush });
      expect(new Date(second?.publishedAt ?? "")).toEqual(older.publishedAt);
      expect(new Date(second?.changedAt ?? "")).toEqual(older.changedAt);
    }),
  );

  test(
    "name their shop as it is called now",
    rolledBack(async (tx) => {
      const { shop, listing } = await putOnSale({ publishedAt: later(1) }, tx);
      const names = { en: "Renamed" };
      await asShop(shop.id, (own) => own.update(shops).set({ names }).where(eq(shops.id, shop.id)), tx);
      const [first] = await listNewest("en", undefined, tx);
      expect(first).toMatchObject({ id: listing.id, shop: { handle: shop.handle, names, locale: shop.locale } });
    }),
  );

  test(
    "may be those of an industry or of one of its categories",
    rolledBack(async (tx) => {
      const { listing } = await putOnSale({ publishedAt: later(1) }, tx);
      const isFirst = async (category: { id: number; industryId?: number }) =>
        (await listNewest("en", category, tx))[0]?.id === listing.id;
      expect(await isFirst(toys)).toBe(true);
      expect(await isFirst({ id: plush, industryId: toys.id })).toBe(true);
      expect(await isFirst({ id: 102, industryId: toys.id })).toBe(false);
      expect(await isFirst({ id: 2 })).toBe(false);
    }),
  );

  test(
    "are told in other words where the language has none, and left out where there are none to fall back on",
    rolledBack(async (tx) => {
      const { listing: translated } = await putOnSale({ publishedAt: later(1), titles: { en: "Horse" } }, tx);
      const { listing: unknown } = await putOnSale({ publishedAt: later(1), titles: { ru: "Лошадка" } }, tx);
      const found = await listNewest("fr", undefined, tx);
      expect(found.find(({ id }) => id === translated.id)).toMatchObject({ title: "Horse", titleLocale: "en" });
      expect(found.some(({ id }) => id === unknown.id)).toBe(false);
    }),
  );

  test(
    "are never more than 50, and never of a closed shop or off sale",
    rolledBack(async (tx) => {
      const { listing: closed } = await putOnSale({ publishedAt: later(2) }, tx, { closedAt: new Date() });
      const { listing: paused } = await putOnSale({ publishedAt: later(2), status: "paused" }, tx);
      const shop = await makeShop({}, tx);
      const bare = { status: "published" as const, publishedAt: later(1), tiers: [], pictureCount: 0 };
      const ids = [];
      for (let count = 0; count < 51; count++) ids.push((await makeListing(shop, bare, tx)).id);
      await tx.execute(sql`select project_listings(${intArray(ids)}::bigint[])`);
      const found = (await listNewest("en", undefined, tx)).map(({ id }) => id);
      expect(found).toHaveLength(50);
      expect(found).not.toContain(closed.id);
      expect(found).not.toContain(paused.id);
    }),
  );
});
